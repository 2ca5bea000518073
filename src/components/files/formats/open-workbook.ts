import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Cell } from './rows.ts'
import { MAX_FILE_BYTES, MAX_ROWS, type Trouble, UnusableFile } from './trouble.ts'
import { unpack } from './zip.ts'

export interface OpenedSheet {
  readonly name: string
  readonly lines: readonly (readonly Cell[])[]
}

const MAX_COLUMNS = 64
/** Stands before the value of a cell that holds a formula; no figure begins with it. */
const FORMULA = '\uE000'

/**
 * The cells of a workbook: values only. A formula's last value is read, and the cell reported.
 * @throws UnusableFile where it is no workbook, or a forged one.
 */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: OpenedSheet[]; problems: Trouble[] }> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，不是本站导出的工作簿。')
  const parts = [...unpack(bytes)].map(([name, content]) => [name, checked(name, content)] as const)
  // Packed again without compression: the reader then unpacks in place, with no worker, which the page forbids.
  const safe = zipSync(Object.fromEntries(parts), { level: 0 })
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    const options = { trim: false, parseNumber: (text: string) => text as unknown as number }
    const sheets = await readXlsxFile(safe.buffer as ArrayBuffer, options)
    return cleaned(sheets as { sheet: string; data: unknown[][] }[])
  } catch {
    throw new UnusableFile(UNREADABLE)
  }
}

const UNREADABLE = '这个工作簿读不出来。请用 Excel 或 WPS 另存为 .xlsx 后再试，或导入 CSV、JSON。'
/** A tag within a tag: no XML, and what makes readers search in vain from every one of a million tags. */
const UNCLOSED = /<[^<>]*</

/** A part as the reader may have it. */
function checked(name: string, content: Uint8Array): Uint8Array {
  const xml = strFromU8(content)
  if (UNCLOSED.test(xml)) throw new UnusableFile(UNREADABLE)
  return name.startsWith('xl/worksheets/') ? strToU8(withMarks(xml)) : content
}

// A tag ends before the next one begins: so a search never runs past it, and a forged sheet cannot make it slow.
const ADDRESS = /<(?:\w+:)?(?:c|row)\b[^<>]*?\sr="([A-Z]*)(\d+)"/g
const FORMULA_CELL =
  /<((?:\w+:)?)c\b([^<>]*)>\s*<\1f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/\1f>)\s*(?:<\1v\b[^<>]*>([^<]*)<\/\1v>)?\s*<\/\1c>/g

/** A sheet's XML with formulas replaced by marked text; one that reaches too far is refused. */
function withMarks(xml: string): string {
  for (const [, column = '', row] of xml.matchAll(ADDRESS)) {
    if (Number(row) > MAX_ROWS || column.length > 1)
      throw new UnusableFile('表格太大，不是本站导出的工作簿。')
  }
  return xml.replace(FORMULA_CELL, (_, ns: string, attributes: string, value = '') => {
    const place = attributes.replace(/\st="[^"]*"/, '')
    return `<${ns}c${place} t="inlineStr"><${ns}is><${ns}t>${FORMULA}${value}</${ns}t></${ns}is></${ns}c>`
  })
}

function cleaned(sheets: readonly { sheet: string; data: unknown[][] }[]): {
  sheets: OpenedSheet[]
  problems: Trouble[]
} {
  const problems: Trouble[] = []
  const opened = sheets.map(({ sheet, data }) => ({
    name: sheet,
    lines: data.map((cells, row) =>
      cells.slice(0, MAX_COLUMNS).map((cell, column): Cell => {
        const where = cellName(sheet, column, row)
        if (cell instanceof Date) problems.push({ where, message: '这一格是日期，不是数值，已略去。' })
        if (typeof cell !== 'string') return typeof cell === 'boolean' ? cell : null
        if (!cell.startsWith(FORMULA)) return cell
        problems.push({ where, message: '这一格是公式，读入的是它上次算出的值。请核对，最好改为数值。' })
        return cell.slice(FORMULA.length)
      }),
    ),
  }))
  return { sheets: opened, problems }
}

/** `填写数据!D7`. */
export function cellName(sheet: string, column: number, row: number): string {
  return `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`
}
