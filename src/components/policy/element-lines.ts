import { load } from 'cheerio/slim'
import { ELEMENTS_COLUMN } from '../../calculators/index.ts'
import type { ElementLines } from '../results/index.ts'

/** The cells of the column, from the source of the policy's page: our marks there are tags, and only words stay. */
export function elementsIn(source: string): ElementLines {
  const $ = load(source, { xml: true })
  const cells = $(`[data-label="${ELEMENTS_COLUMN}"]`).toArray()
  return Object.fromEntries(
    cells.map((cell) => [
      $(cell).parent().attr('id') ?? '',
      $(cell)
        .find('li, p')
        .toArray()
        .map((line) => (line.name === 'li' ? '· ' : '') + $(line).text().trim()),
    ]),
  )
}
