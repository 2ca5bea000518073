/** 达标 / 未达标 / 待填写. Unknown is an answer of its own, never 0 and never unmet. */
export type Status = 'met' | 'unmet' | 'unknown'

/** A status in words, everywhere. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '达标',
  unmet: '未达标',
  unknown: '待填写',
}

/**
 * The status of a whole from its parts: unmet if any part is unmet, else unknown if any
 * is unknown, else met. (A whole without parts is met.)
 */
export function combineStatus(parts: readonly Status[]): Status {
  if (parts.includes('unmet')) return 'unmet'
  return parts.includes('unknown') ? 'unknown' : 'met'
}
