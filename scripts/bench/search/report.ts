const rows: Array<Readonly<Record<string, string>>> = []
let isOver = false

/** Notes one figure beside its target; `isOk` says whether it is reached. */
export function note(what: string, figure: string, target: string, isOk: boolean): void {
  rows.push({ what, figure, target, '': isOk ? 'ok' : 'MISSED' })
  isOver ||= !isOk
  console.log(`${isOk ? 'ok    ' : 'MISSED'} ${what}: ${figure} (${target})`)
}

/** Notes a figure that is there to compare with, and has no target. */
export function compare(what: string, figure: string): void {
  note(what, figure, 'to compare', true)
}

/** Prints every figure; the process fails where one misses its target. */
export function finish(): void {
  console.table(rows)
  process.exitCode = isOver ? 1 : 0
}

/** The middle, the 95th percentile and the greatest of some figures. */
export function spread(figures: readonly number[]): { middle: number; high: number; greatest: number } {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { middle: at(0.5), high: at(0.95), greatest: at(1) }
}

/** A share as a percentage, never rounded up to 100. */
export function percent(part: number, whole: number): string {
  return `${(Math.floor((part / whole) * 100_000) / 1000).toFixed(3)} % (${part} of ${whole})`
}

/** Bytes as KiB. */
export function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(2)} KiB`
}
