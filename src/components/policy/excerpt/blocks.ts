/** A part of an official text as a document has it. */
export type Block =
  | {
      readonly kind: 'title' | 'head' | 'h2' | 'h3' | 'h4' | 'paragraph' | 'item'
      readonly text: string
      readonly number: string
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly BlockCell[])[]; readonly heads: number }

export interface BlockCell {
  readonly lines: readonly string[]
  readonly columns: number
  readonly rows: number
}

const HEADS: Readonly<Record<string, 'h2' | 'h3' | 'h4'>> = { H2: 'h2', H3: 'h3', H4: 'h4' }

/** The parts of an excerpt in order. */
export function blocksOf(excerpt: Element): Block[] {
  const blocks: Block[] = []
  const visit = (parent: Element) => {
    for (const child of parent.children) {
      const { tagName } = child
      const text = wordsOf(child)
      const number = child.querySelector('.num')?.textContent ?? ''
      const kind = HEADS[tagName]
      if (tagName === 'TABLE') blocks.push(tableOf(child as HTMLTableElement))
      else if (tagName === 'H1') blocks.push({ kind: 'title', text, number: '' })
      else if (kind !== undefined) blocks.push({ kind, text, number })
      else if (tagName === 'P' && child.closest('header') !== null)
        blocks.push({ kind: 'head', text, number: '' })
      else if (tagName === 'P') blocks.push({ kind: 'paragraph', text, number })
      else if (tagName === 'LI') blocks.push({ kind: 'item', text, number })
      else visit(child)
    }
  }
  visit(excerpt)
  return blocks.filter((block) => block.kind === 'table' || block.text !== '')
}

function tableOf(table: HTMLTableElement): Block {
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell): BlockCell => {
      const lines = [...cell.querySelectorAll('p, li')]
      return {
        lines: (lines.length === 0 ? [cell] : lines).map(wordsOf),
        columns: cell.colSpan,
        rows: cell.rowSpan,
      }
    }),
  )
  return { kind: 'table', rows, heads: table.tHead?.rows.length ?? 0 }
}

/** A line break in the text stays one. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\u2028')
  return (copy.textContent ?? '')
    .replace(/[^\S\u2028]+/g, ' ')
    .trim()
    .replace(/\u2028/g, '\n')
}
