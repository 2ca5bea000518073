/** What a clause is called, and its words: a row of a table names each of its cells, on lines of their own. */
export function citedClause(clause: Element): { label: string; words: string } {
  const number = clause.querySelector('.num')
  const label = number?.id || clause.getAttribute('data-clause') || ''
  const row = clause.closest<HTMLTableRowElement>('tr')
  if (row !== null)
    return {
      label,
      words: cellsOf(row, clause === row)
        .flatMap(cited)
        .join('\n'),
    }
  const words = wordsOf(clause)
    .replace(number?.textContent ?? '', '')
    .trim()
  return { label, words }
}

/**
 * The cells of a row in the order of the columns, those that reach down from rows above included, and of the
 * whole indicator those of the rows that continue it.
 */
function cellsOf(row: HTMLTableRowElement, isWhole: boolean): HTMLTableCellElement[] {
  const rows = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[]
  const first = rows.indexOf(row)
  const columns = [...(rows[0]?.cells ?? [])].map(columnOf)
  const reaching = rows
    .slice(0, first + 1)
    .flatMap((each, place) => [...each.cells].filter(({ rowSpan }) => place + rowSpan > first))
    .sort((a, b) => columns.indexOf(columnOf(a)) - columns.indexOf(columnOf(b)))
  const end = rows.findIndex((each, place) => place > first && !each.matches('.continued'))
  const following =
    isWhole && row.matches('[data-indicator-row]') ? rows.slice(first + 1, end === -1 ? undefined : end) : []
  return [...reaching, ...following.flatMap((each) => [...each.cells])]
}

/** `立项：“≧2500万元…”`, a list's points each in quotation marks of its own; nothing of a cell left blank. */
function cited(cell: HTMLTableCellElement): string[] {
  const blocks = cell.querySelectorAll('li, p')
  const words = [...(blocks.length > 0 ? blocks : [cell])].map(wordsOf).filter((each) => each !== '')
  return words.length === 0 ? [] : [`${columnOf(cell)}：${words.map((each) => `“${each}”`).join('')}`]
}

function columnOf(cell: HTMLTableCellElement): string {
  return cell.dataset['label'] ?? ''
}

/** The official words of an element, without whatever the site adds. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const added of copy.querySelectorAll('[data-editorial]')) added.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
