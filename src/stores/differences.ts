import { computed } from 'nanostores'
import { $case } from './case.ts'
import { type Draft, type Raw, readable, textOf } from './draft.ts'
import { draftOf } from './shared-records.ts'

const NONE: readonly string[] = []

/** The paths of the figures in which two drafts differ, as they are read: `2,600` and `2600` are one figure. */
export function differingPaths(before: Draft, after: Draft): string[] {
  return differing(before, after, '').filter((path) => path !== 'format')
}

/** What of the scenario on screen differs from 现状, by its path. */
export const $differing = computed($case, (lab) =>
  lab.active === 0 ? NONE : differingPaths(lab.scenarios[0].draft, draftOf(lab, lab.active)),
)

function differing(before: Raw | undefined, after: Raw | undefined, path: string): string[] {
  if (before === after) return []
  const keys = new Set([...keysOf(before), ...keysOf(after)])
  if (keys.size === 0) return plain(before) === plain(after) ? [] : [path]
  return [...keys].flatMap((key) =>
    differing(within(before, key), within(after, key), path === '' ? key : `${path}.${key}`),
  )
}

function keysOf(value: Raw | undefined): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

function within(value: Raw | undefined, key: string): Raw | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [key: string]: Raw })[key]
    : undefined
}

function plain(value: Raw | undefined): string {
  return value === undefined || (typeof value === 'object' && value !== null)
    ? ''
    : textOf(readable(value, null))
}
