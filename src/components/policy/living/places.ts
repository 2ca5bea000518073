import type { Column, Indicator } from '../../../calculators/index.ts'

/** Where the reader's figures stand in a text: for an indicator its inputs, and a mark for each column. */
export interface Places {
  readonly indicator: string
  /** Whether other indicators rest on the same clause, so that a figure must say whose it is. */
  readonly isShared: boolean
  readonly entry: HTMLElement
  readonly marks: readonly { readonly column: number; readonly place: HTMLElement }[]
}

/** Makes a place in the text for each indicator that the page has; in a table in the column that asks. */
export function placesIn(
  article: Element,
  indicators: readonly Indicator[],
  columns: readonly Column[],
): Places[] {
  const clauses = indicators.map(({ source }) =>
    article.querySelector(`[id="${source.fragment}"]`)?.closest('tr, [data-clause]'),
  )
  return indicators.flatMap(({ id }, at) => {
    const clause = clauses[at]
    if (clause == null) return []
    const isShared = clauses.filter((other) => other === clause).length > 1
    const cell = (label: string) => clause.querySelector(`td[data-label="${label}"]`)
    const whole = clause.querySelector('td') ?? clause
    const marks = columns.map(({ label, cell: own }, column) => ({
      column,
      place: placeIn(cell(own ?? label) ?? whole),
    }))
    return [{ indicator: id, isShared, entry: placeIn(whole), marks }]
  })
}

/** At the end of a cell or a paragraph; a heading says no more than itself, so after it. */
function placeIn(cell: Element): HTMLElement {
  const place = document.createElement('div')
  place.className = 'living'
  place.dataset['editorial'] = ''
  if (/^H\d$/.test(cell.nodeName)) cell.after(place)
  else cell.append(place)
  return place
}
