import Papa from 'papaparse'
import type { Problem } from '../types.ts'

export type Row = readonly string[]

/** `"97.18"%,`: JCR closes the quotation before the sign, and a row would swallow the next one. */
const SIGN_AFTER_QUOTE = /"([^"\n,]{1,20})"%/g

/** The rows of a delimited text; the delimiter is the one that its first lines agree on. */
export function csvRows(text: string): { readonly rows: string[][]; readonly notes: Problem[] } {
  const mended = text
    .replace(/^\uFEFF/, '')
    .replace(SIGN_AFTER_QUOTE, '"$1%"')
    .replace(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(mended, {
    delimiter: delimiterOf(mended),
    newline: '\n',
    skipEmptyLines: 'greedy',
  })
  const fault = errors.find(({ type }) => type === 'Quotes')
  if (fault === undefined) return { rows: data, notes: [] }
  const message = `从第 ${(fault.row ?? 0) + 1} 行起引号不成对，其后可能读错或缺少内容。请重新导出。`
  return { rows: data, notes: [{ path: '', message }] }
}

/** A tab, comma or semicolon: whichever the first lines have most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split('\n').slice(0, 12).join('\n')
  const count = (mark: string) => head.split(mark).length
  if (count('\t') > 2 && count('\t') * 2 > count(',')) return '\t'
  return count(';') > count(',') * 2 && !head.includes('",') ? ';' : ','
}
