import { strToU8, zipSync } from 'fflate'
import { cellName } from './cell-address.ts'
import { type DateStyles, dateStylesOf } from './date-styles.ts'
import { type Oddity, plainSheet, type RowNote } from './plain-sheet.ts'
import { plainXml } from './plain-xml.ts'
import type { Cell } from './rows.ts'
import { MAX_FILE_BYTES, type Trouble, UnusableFile } from './trouble.ts'
import { BadXml } from './xml.ts'
import { unpack } from './zip.ts'

/** A sheet's rows that hold something, in order. */
export interface OpenedSheet {
  readonly name: string
  readonly lines: readonly Line[]
}

export interface Line {
  /** Where it stands in the sheet, counted from 0. */
  readonly row: number
  readonly cells: readonly Cell[]
}

/**
 * The cells of a workbook: values only. A formula's last value is read, and the cell reported. A cell with a
 * date is its text: 2024-05-17, or 2024-05 where it shows no day.
 * @throws UnusableFile where it is no workbook, a damaged or a forged one.
 */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<{ sheets: OpenedSheet[]; problems: Trouble[] }> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，不是本站导出的工作簿。')
  const unpacked = unpack(bytes)
  const dates = dateStylesOf(textsIn(unpacked))
  const parts = [...unpacked].flatMap(([name, content]) => {
    const plain = plainPart(content, dates)
    return plain === null ? [] : [[name, strToU8(plain)] as const]
  })
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
const ROOT = /<(?:[^\s<>:/?!]+:)?([^\s<>:/?!]+)[\s/>]/
/** The parts that say what the cells hold; pictures, themes and comments are left aside. */
const NEEDED = new Set(['workbook', 'Relationships', 'sst', 'styleSheet'])

/** A part as the reader may have it, told by what it is and not by its name; `null` where the reader needs none of it. */
function plainPart(content: Uint8Array, dates: DateStyles): string | null {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(content)
    const [, root = ''] = ROOT.exec(xml) ?? []
    if (root === 'worksheet') return plainSheet(xml, dates)
    return NEEDED.has(root) ? plainXml(xml, root) : null
  } catch (error) {
    // No UTF-8, or no XML.
    if (error instanceof BadXml || error instanceof TypeError) throw new UnusableFile(UNREADABLE)
    throw error
  }
}

/** The parts that say how cells are shown, as far as they are text. */
function textsIn(parts: ReadonlyMap<string, Uint8Array>): { styles: string; workbook: string } {
  const text = (ending: string) => {
    const found = [...parts].find(([name]) => name.endsWith(ending))
    return found === undefined ? '' : new TextDecoder().decode(found[1])
  }
  return { styles: text('/styles.xml'), workbook: text('/workbook.xml') }
}

function cleaned(sheets: readonly { sheet: string; data: unknown[][] }[]): {
  sheets: OpenedSheet[]
  problems: Trouble[]
} {
  const problems: Trouble[] = []
  const opened = sheets.map(({ sheet, data }) => ({
    name: sheet,
    lines: data.map(([note, ...cells]): Line => {
      const { row, odd } = JSON.parse(String(note)) as RowNote
      const report = (column: number, message: string) =>
        problems.push({ where: cellName(sheet, column, row), message })
      for (const [column, oddity] of Object.entries(odd)) report(Number(column), ODD[oddity])
      return {
        row,
        cells: cells.map((cell, column): Cell => {
          if (cell instanceof Date) report(column, '这一格是时刻，不是数值或日期，已略去。')
          return typeof cell === 'string' || typeof cell === 'boolean' ? cell : null
        }),
      }
    }),
  }))
  return { sheets: opened, problems }
}

const ODD: Readonly<Record<Oddity, string>> = {
  formula: '这一格是公式，读入的是它上次算出的值。请核对，最好改为数值。',
  'no-value': '这一格是公式，文件里没有算出的值，已略去。请在 Excel 里打开并保存一次再导入，或直接填数值。',
  error: '这一格是错误值（如 #DIV/0!），不是数值，已略去。请改正后再导入。',
}
