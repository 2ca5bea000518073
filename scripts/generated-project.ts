import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePolicies } from './generate-policies.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Calls `use` with a copy of the project that has `count` generated policies beside the real ones. */
export async function withGeneratedProject<Result>(
  count: number,
  use: (project: string) => Promise<Result>,
): Promise<Result> {
  const project = mkdtempSync(join(tmpdir(), 'generated-'))
  try {
    for (const file of sourceFiles()) {
      mkdirSync(dirname(join(project, file)), { recursive: true })
      cpSync(join(ROOT, file), join(project, file))
    }
    linkPackages(project)
    generatePolicies(project, count)
    return await use(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

/** How `npm run build` calls Node: its memory limit is part of what is measured. */
export function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { build: string }
  }
  return scripts.build.split(' ').slice(1)
}

function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return listed.split('\0').filter((file) => file !== '')
}

/** The content cache lies in node_modules: each project has its own, with the packages linked. */
function linkPackages(project: string): void {
  const packages = join(ROOT, 'node_modules')
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync(packages)) {
    if (name !== '.astro' && name !== '.vite')
      symlinkSync(join(packages, name), join(project, 'node_modules', name))
  }
}
