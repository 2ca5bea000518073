import type { Comparator } from '../core/index.ts'
import type { PublishedDemand } from './published.ts'

const SIGNS: Readonly<Record<Comparator, string>> = { gte: '>=', gt: '>', lte: '<=', lt: '<', eq: '=' }

/**
 * A demand as a FEEL expression over `moe`, whose numbers are all multiplied by `scale` so that they are whole: FEEL
 * engines compute in floating point, and whole numbers are exact there. It gives "met", "unmet" or "unknown".
 */
export function feelOf({ measure, comparator, exact }: PublishedDemand): string {
  const [n = '0', d = '1'] = (exact ?? '').split('/')
  const sign = SIGNS[comparator ?? 'gte']
  const holds = (value: string) => `${value} * ${d} ${sign} ${n} * scale`
  const shareHolds = (part: string, whole: string) => `${part} * ${d} ${sign} ${whole} * ${n}`
  switch (measure.shape) {
    case 'agreement':
    case 'judgement':
      return yesOrNo(pathFeel(measure.of))
    case 'figure': {
      const value = pathFeel(measure.of)
      return `if ${value} = null then "unknown" else if ${holds(value)} then "met" else "unmet"`
    }
    case 'share': {
      const [part, whole] = [pathFeel(measure.part), pathFeel(measure.whole)]
      return `if ${part} = null or ${whole} = null or ${whole} = 0 then "unknown" else if ${shareHolds(part, whole)} then "met" else "unmet"`
    }
    case 'every':
      return every(pathFeel(measure.of), 'entry != null', holds('entry'), measure.entries)
    case 'every-share': {
      const [part, whole] = [`entry.${measure.part}`, `entry.${measure.whole}`]
      const known = `${part} != null and ${whole} != null and ${whole} != 0`
      return every(pathFeel(measure.of), known, shareHolds(part, whole), measure.entries)
    }
    default:
      return measure satisfies never
  }
}

/** Decisions put together: unmet where one is, else unknown where one is, else met. */
export function groupFeel(names: readonly string[]): string {
  const list = `[${names.join(', ')}]`
  return `if list contains(${list}, "unmet") then "unmet" else if list contains(${list}, "unknown") then "unknown" else "met"`
}

function every(list: string, known: string, holds: string, entries: number): string {
  return [
    `if ${list} = null then "unknown"`,
    `else if some entry in ${list} satisfies (if ${known} then not(${holds}) else false) then "unmet"`,
    `else if count(${list}) >= ${entries} and (every entry in ${list} satisfies ${known}) then "met"`,
    'else "unknown"',
  ].join(' ')
}

function yesOrNo(value: string): string {
  return `if ${value} = null then "unknown" else if ${value} then "met" else "unmet"`
}

/** A path as FEEL reads it; a key with a hyphen or slash is no name there. */
function pathFeel(path: string): string {
  const [root = '', ...keys] = path.split('.')
  return keys.reduce(
    (inner, key) => (/^\w+$/.test(key) ? `${inner}.${key}` : `get value(${inner}, "${key}")`),
    root,
  )
}
