/** A stretch of a text, and the finding it belongs to: the innermost of those around it. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Its place among the findings. */
  readonly finding: number | undefined
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The text from end to end in stretches; `findings` by their beginnings, the longer first, each within another or apart. */
export function segmentsOf(length: number, findings: readonly Place[]): Segment[] {
  const segments: Segment[] = []
  const open: number[] = []
  let at = 0
  const put = (end: number, finding: number | undefined) => {
    if (end > at) segments.push({ start: at, end, finding })
    at = Math.max(at, end)
  }
  const endOf = (i: number | undefined) =>
    i === undefined ? Number.POSITIVE_INFINITY : (findings[i]?.end ?? 0)
  const closeUntil = (index: number) => {
    for (let last = open[open.length - 1]; endOf(last) <= index; last = open[open.length - 1]) {
      put(endOf(last), last)
      open.pop()
    }
  }
  findings.forEach(({ start }, i) => {
    closeUntil(start)
    put(start, open[open.length - 1])
    open.push(i)
  })
  closeUntil(length)
  put(length, undefined)
  return segments
}
