import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { MOE_INDICATORS } from '../../src/calculators/index.ts'
import { receivedRows } from '../helpers/moe-standard.ts'
import { builtHtml } from '../helpers/pages.ts'
import { clauseText, folded } from '../helpers/policies.ts'

const page = load(builtHtml('calculators/moe/'))
/** As readers without scripts get it. */
const silent = load(builtHtml('calculators/moe/'), { scriptingEnabled: false })
/** What a row takes up when it is opened. */
const kept = load(page('template[data-row-words]').html() ?? '')
const ROWS = receivedRows()
const elementsOf = (label: string) =>
  ROWS.filter((row) => row.label === label)
    .map((row) => row.elements)
    .join('')

test.each(MOE_INDICATORS.map(({ id, label }) => ({ id, label })))(
  '$label: its elements are there to open beside its verdict, and in the table without scripts, word for word',
  ({ id, label }) => {
    expect(page(`[data-indicator="${id}"]`)).toHaveLength(2)
    const rows = [id, `${id}-b`, `${id}-c`].map((row) => kept(`[data-elements="${row}"]`).text())
    expect(folded(rows.join(''))).toBe(elementsOf(label))
    const row = silent('noscript .thresholds tbody tr').filter(
      (_, tr) => silent(tr).find('th').text().trim() === label,
    )
    expect(folded(row.find('[data-label="三级指标及要素说明"]').text())).toBe(elementsOf(label))
  },
)

test('the embedded calculator says as much', () => {
  const embedded = load(builtHtml('embed/moe/'))
  expect(embedded('template[data-row-words]').html()).toBe(page('template[data-row-words]').html())
  expect(embedded('[data-not-answered]').text()).toBe(page('[data-not-answered]').text())
})

test('what is not answered quotes the clauses that it links', () => {
  const items = page('[data-not-answered] li').toArray()
  expect(items).toHaveLength(6)
  for (const item of items) {
    const href = page(item).find('a').attr('href') ?? ''
    const [, slug = '', fragment = ''] = /policies\/([\w-]+)\/#([\w-]+)$/.exec(href) ?? []
    const quotes = page(item).find('q').toArray()
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(clauseText(slug, fragment)).toContain(folded(page(quote).text()))
  }
})

test('no page says that the ministry issued the standard: the text does not say who did', () => {
  for (const path of ['', 'calculators/moe/', 'embed/moe/', 'data/'])
    expect(builtHtml(path)).not.toContain('教育部《国际合作联合实验室立项建设与验收标准》')
})
