import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import pack from '../../package.json' with { type: 'json' }

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
const LOCKED = Object.entries<Locked>(packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('the lock file', () => {
  it('names for every package the registry’s own address of that version', () => {
    const others = LOCKED.filter(([path, { resolved, version }]) => {
      const name = nameOf(path)
      const file = `${name.split('/').pop()}-${version}.tgz`
      return resolved !== `https://registry.npmjs.org/${name}/-/${file}`
    })
    expect(others).toEqual([])
  })

  it('has a checksum for every package', () => {
    const others = LOCKED.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))
    expect(others.map(([path]) => path)).toEqual([])
  })

  it('holds no package whose install script the project has not decided on', () => {
    const scripted = LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) =>
      nameOf(path),
    )
    expect(scripted.filter((name) => !(name in pack.allowScripts))).toEqual([])
  })
})

describe('a command', () => {
  let project: string
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'set-up-'))
    mkdirSync(join(project, 'scripts'))
    cpSync(join(ROOT, 'scripts/needs-node.cjs'), join(project, 'scripts/needs-node.cjs'))
  })
  afterEach(() => rmSync(project, { recursive: true }))

  /** Runs the check, where a Node without TypeScript stands for an old one. */
  const check = (...flags: string[]) =>
    spawnSync(process.execPath, [...flags, join(project, 'scripts/needs-node.cjs')], { encoding: 'utf8' })
  const OLD = '--no-experimental-strip-types'
  const install = (path: string) => {
    mkdirSync(join(project, 'node_modules', path, '..'), { recursive: true })
    writeFileSync(join(project, 'node_modules', path), '')
  }

  it('runs on a Node that is new enough, wherever it comes from', () => {
    expect(check()).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  it('says to install the packages where there are none', () => {
    const { status, stderr } = check(OLD)
    expect(status).toBe(1)
    expect(stderr).toContain('npm ci\n')
    expect(stderr).toContain('请先运行 npm ci。')
  })

  it('says how to get the Node that comes with the packages where npm left it out', () => {
    install('astro/package.json')
    const { status, stderr } = check(OLD)
    expect(status).toBe(1)
    expect(stderr).toContain('Run: npm ci --include=optional\nor install a newer Node')
  })

  it('says to go through npm where that Node is there and another one ran', () => {
    install('astro/package.json')
    install(process.platform === 'win32' ? '.bin/node.cmd' : '.bin/node')
    expect(check(OLD).stderr).toContain('npm start, npm run build, npm test')
  })

  it.each(['dev', 'build', 'check', 'budget', 'bench', 'bench:search', 'bench:scale'] as const)(
    '%s asks first',
    (name) => {
      expect(pack.scripts[name]).toMatch(/^node scripts\/needs-node\.cjs && /)
    },
  )
})
