import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand, withGeneratedProject } from './generated-project.ts'

await withGeneratedProject(Number(process.argv[2]), async (project) => {
  const t = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, buildCommand(), {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  console.log(status, (performance.now() - t) / 1000, stdout.slice(-700), stderr.slice(-1500))
  rmSync('/tmp/w-find/bigdist', { recursive: true, force: true })
  cpSync(join(project, 'dist'), '/tmp/w-find/bigdist', { recursive: true })
})
