/** What people write where there is no number. */
const BLANK = /^[-—–/\\…]*$/

/**
 * Pasted text as rows of cells, as spreadsheets put it on the clipboard: tabs between cells, and quotes around one
 * that holds a line's end or a tab. What means “nothing” is empty; rows of nothing at the end are left out.
 */
export function tableOf(text: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  const plain = text.replace(/\r\n?/g, '\n')
  for (let at = 0; at <= plain.length; ) {
    const [cell, end] = cellAt(plain, at)
    cells.push(cell)
    at = end + 1
    if (plain[end] === '\t') continue
    rows.push(cells)
    cells = []
  }
  let last = rows.length
  while (last > 0 && rows[last - 1]?.every((cell) => cell === '')) last -= 1
  return rows.slice(0, last)
}

/** The cell that begins at `from`, and where its end stands. */
function cellAt(text: string, from: number): [cell: string, end: number] {
  const quoted =
    text[from] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from, from + 5000)) : null
  if (quoted !== null)
    return [cleaned((quoted[1] ?? '').replace(/""/g, '"')), from + (quoted[0]?.length ?? 0)]
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1
  return [cleaned(text.slice(from, end)), end]
}

function cleaned(cell: string): string {
  const plain = cell.replace(/\n/g, ' ').trim()
  return BLANK.test(plain) ? '' : plain
}
