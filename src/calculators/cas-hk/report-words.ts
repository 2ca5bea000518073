import type { PublishedElements } from './published-elements.ts'
import { casHkHighlights } from './published-highlights.ts'
import type { HighlightResult } from './types.ts'

/** 说明 of an indicator, a sentence a line, under the name of its row where it has several. */
export function explanationOf({ rows }: PublishedElements): string[] {
  return rows.flatMap(({ name, conditions }) => {
    const quotes = conditions.map(({ source }) => source.quote)
    return rows.length === 1 ? quotes : quotes.map((quote) => `${name.quote}：${quote}`)
  })
}

/** The conditions of one kind of 重大联合亮点工作, a line each, with those that were ticked marked. */
export function tickedLines({ kind, ticked }: HighlightResult): string[] {
  const conditions = casHkHighlights.find((each) => each.kind === kind)?.conditions ?? []
  return conditions.map(({ id, source }) => `${ticked.includes(id) ? '☑' : '☐'} ${source.quote}`)
}
