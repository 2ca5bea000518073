import { BadXml, readXml } from './xml.ts'

/** Which cells of a workbook show a date, and what they show. */
export interface DateStyles {
  /** `2024-05-17`, `2024-05`, `2024` as far as the cell shows it; `undefined` of a cell that shows no date. */
  readonly shown: (cell: { type: string; style: string | undefined; value: string }) => string | undefined
}

/** Formats that Excel has by number, in Chinese ones too: those that show a day, and those that stop at the month. */
const DAYS = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58])
const MONTHS = new Set([17, 27, 36, 50, 52, 57])
const DAY_MS = 86_400_000

/** The date styles of a workbook, by its styles and by the calendar that its first part names. */
export function dateStylesOf({ styles, workbook }: { styles: string; workbook: string }): DateStyles {
  const lengths = lengthsIn(styles)
  const from = /\bdate1904="(?:1|true)"/.test(workbook) ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return {
    shown({ type, style = '0', value }) {
      const length = type === 'n' ? lengths[Number(style)] : undefined
      const days = Math.floor(Number(value))
      if (length === undefined || value === '' || !(days > 60 && days < 100_000)) return undefined
      return new Date(from + days * DAY_MS).toISOString().slice(0, length)
    },
  }
}

/** For each style of a cell how many characters of a date it shows; `undefined` where it shows none. */
function lengthsIn(styles: string): (number | undefined)[] {
  const formats = new Map<string, number | undefined>()
  const lengths: (number | undefined)[] = []
  const path: string[] = []
  try {
    readXml(styles, {
      open(name, attributes) {
        path.push(name)
        const id = attributes.get('numFmtId') ?? ''
        if (name === 'numFmt') formats.set(id, lengthOf(attributes.get('formatCode') ?? ''))
        if (name === 'xf' && path[path.length - 2] === 'cellXfs')
          lengths.push(formats.has(id) ? formats.get(id) : builtIn(Number(id)))
      },
      text: () => undefined,
      close: () => path.pop(),
    })
  } catch (error) {
    // The reader of the workbook refuses it in words.
    if (!(error instanceof BadXml)) throw error
  }
  return lengths
}

function builtIn(id: number): number | undefined {
  return DAYS.has(id) ? 10 : MONTHS.has(id) ? 7 : undefined
}

/** A format of one's own: `yyyy"年"m"月"` shows a month. What stands in quotes, in brackets or after a backslash is words. */
function lengthOf(code: string): number | undefined {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (!/y|d/.test(letters) || /general|0|#/.test(letters.replace(/[ymdhs]/g, ''))) return undefined
  if (/d/.test(letters)) return 10
  return /m/.test(letters) ? 7 : 4
}
