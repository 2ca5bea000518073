import type { Cited } from './cited.ts'

/** As reference managers import it (TY STAT); an undated text has no PY. Lines end with CR and LF, as the format asks. */
export function risForm({ text, label, words, address, accessed }: Cited): string {
  const day = accessed.replace(/-/g, '/')
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'STAT'],
    ['TI', text.title],
    ['AU', text.issuer],
    ['PY', text.issued?.slice(0, 4)],
    ['DA', text.issued?.replace(/-/g, '/')],
    ['M1', text.documentNumber],
    ['SE', label],
    ['AB', words.replace(/\n/g, ' ')],
    ['N1', text.remark],
    ['UR', address],
    ['Y2', day],
    ['LA', 'zh-CN'],
  ]
  const filled = lines.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value}`],
  )
  return `${[...filled, 'ER  - '].join('\r\n')}\r\n`
}
