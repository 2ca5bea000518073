import { folded, receivedText } from './policies.ts'

/** One row of the standard's table as it was received, folded: the six cells, and which class it is for. */
export interface ReceivedRow {
  readonly group: string
  readonly label: string
  readonly elements: string
  readonly establishment: string
  readonly acceptance: string
  readonly attribute: string
}

/** The head of the table takes this many cells, each row after it six. */
const HEAD_CELLS = 11
const ROW_CELLS = 6

/** The table of the standard, from the received text alone. A cell left empty by a merge has its upper one's words. */
export function receivedRows(): ReceivedRow[] {
  const [, ...all] = receivedText('moe-standard').split('\t')
  const cells = all.slice(HEAD_CELLS).map((cell) => folded(cell))
  const rows: ReceivedRow[] = []
  for (let at = 0; at + ROW_CELLS <= cells.length; at += ROW_CELLS) {
    const [group = '', label = '', elements = '', establishment = '', acceptance = '', attribute = ''] =
      cells.slice(at)
    const above = rows[rows.length - 1]
    rows.push({
      group: group === '' ? (above?.group ?? '') : group,
      label: label === '' ? (above?.label ?? '') : label,
      elements,
      establishment,
      acceptance,
      // The last cell runs on into the remarks below the table.
      attribute: attribute === '' ? (above?.attribute ?? '') : attribute.slice(0, 3),
    })
  }
  return rows
}
