import { readFileSync } from 'node:fs'
import { generatePolicies } from './generate-policies.ts'
import { withProjectCopy } from './project-copy.ts'

/** Calls `use` with a copy of the project that has `count` generated policies beside the real ones. */
export function withGeneratedProject<Result>(
  count: number,
  use: (project: string) => Promise<Result>,
): Promise<Result> {
  return withProjectCopy((project) => {
    generatePolicies(project, count)
    return use(project)
  })
}

/** How `npm run build` calls Node: its memory limit is part of what is measured. */
export function buildCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { build: string }
  }
  const [last = ''] = scripts.build.split('&&').reverse()
  return last.trim().split(' ').slice(1)
}
