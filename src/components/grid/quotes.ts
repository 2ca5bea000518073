/** A text in which every cell that begins with a quotation mark is quoted, and how many were not. */
export interface Mended {
  readonly text: string
  readonly strays: number
}

/**
 * Excel quotes a cell that holds a line break, a tab or a quotation mark. What people type, or other programs
 * copy, may begin with a quotation mark and not be quoted (`"Smart" windows`): read as quoted, it would take in
 * the rows that follow. Such a cell is quoted here, marks and all, so that it ends where it is seen to end.
 */
export function mendQuotes(text: string, delimiter: string): Mended {
  let strays = 0
  const mended = text
    .replace(/\r\n?/g, '\n')
    .replace(cellsInQuotes(delimiter), (_, before: string, quoted: string | undefined, stray: string) => {
      if (quoted !== undefined) return before + quoted
      strays += 1
      return `${before}"${stray.replace(/"/g, '""')}"`
    })
  return { text: mended, strays }
}

/** More marks than the 32,767 characters of a spreadsheet's cell can hold. */
const MOST_PAIRS = 20_000

/** Cells that begin with a quotation mark: well quoted, else up to the next delimiter. */
function cellsInQuotes(delimiter: string): RegExp {
  const quoted = (but: string) => `"[^"${but}]*(?:""[^"${but}]*){0,${MOST_PAIRS}}"`
  // No cell of a spreadsheet holds both a tab and a line break: those are rows between two stray marks.
  const whole = delimiter === '\t' ? `${quoted('\t')}|${quoted('\n')}` : quoted('')
  return new RegExp(`(^|[${delimiter}\n])(?:(${whole}) *(?=[${delimiter}\n]|$)|("[^${delimiter}\n]*))`, 'g')
}
