const SEPARATOR_LINE = /^sep=(.)\r?\n/i
/** In the order of preference where a line has as many of each. */
const DELIMITERS = [',', '\t', ';', '|'] as const

/** A table without the line `sep=;` that Excel writes and reads before the first row, and what that line says. */
export function withoutSeparatorLine(text: string): {
  readonly text: string
  readonly delimiter: string | undefined
  /** How many lines of the file were taken away. */
  readonly skipped: 0 | 1
} {
  const found = SEPARATOR_LINE.exec(text)
  if (found === null) return { text, delimiter: undefined, skipped: 0 }
  return { text: text.slice(found[0].length), delimiter: found[1], skipped: 1 }
}

/** What parts the cells of a table, by its first line: the heading holds none of them in quotes. */
export function delimiterOf(text: string): string {
  const line = text.slice(0, 1000).split('\n', 1)[0] ?? ''
  const counts = DELIMITERS.map((mark) => line.split(mark).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
