// Runs before every command, under whatever Node is there: only what an old Node reads too.
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const MODULES = join(__dirname, '..', 'node_modules')
const OWN = join(MODULES, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

// The scripts and the calculators are TypeScript, which Node runs as it is from 22.18.
if (!process.features.typescript) {
  const [english, chinese] = whatToDo()
  const version = process.versions.node
  process.stderr.write(
    `\nThis is Node ${version}; Node 22.18 or newer is needed. ${english}\n` +
      `当前 Node 为 ${version}，需要 22.18 或更新的版本。${chinese}\n\n`,
  )
  process.exitCode = 1
}

/** In English and Chinese. */
function whatToDo() {
  if (!existsSync(join(MODULES, 'astro')))
    return ['The packages, and a Node with them, come with: npm ci', '请先运行 npm ci。']
  if (existsSync(OWN))
    return [
      'One is in node_modules/.bin; npm finds it: npm start, npm run build, npm test',
      '请通过 npm 运行命令（npm start、npm run build、npm test）。',
    ]
  return [
    'npm left out the one that comes with the packages.\n' +
      'Run: npm ci --include=optional\nor install a newer Node: https://nodejs.org/',
    '请运行 npm ci --include=optional，或安装新版 Node。',
  ]
}
