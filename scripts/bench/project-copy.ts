import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Calls `use` with a copy of the project, its packages linked, which may be changed and built; removed afterwards. */
export async function withProjectCopy<Result>(use: (project: string) => Promise<Result>): Promise<Result> {
  const project = mkdtempSync(join(tmpdir(), 'project-'))
  try {
    for (const file of sourceFiles()) {
      mkdirSync(dirname(join(project, file)), { recursive: true })
      cpSync(join(ROOT, file), join(project, file))
    }
    linkPackages(project)
    return await use(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)))
}

/** The content cache lies in node_modules: each project has its own, with the packages linked. */
export function linkPackages(project: string): void {
  const packages = join(ROOT, 'node_modules')
  mkdirSync(join(project, 'node_modules'))
  for (const name of readdirSync(packages)) {
    if (name !== '.astro' && name !== '.vite')
      symlinkSync(join(packages, name), join(project, 'node_modules', name))
  }
}
