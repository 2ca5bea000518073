import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { MOE_INDICATORS } from '../../src/calculators/index.ts'
import { receivedRows } from '../helpers/moe-standard.ts'
import { builtHtml } from '../helpers/pages.ts'
import { clauseText, folded } from '../helpers/policies.ts'

const page = load(builtHtml('calculators/moe/'))
const ROWS = receivedRows()
const elementsOf = (label: string) =>
  ROWS.filter((row) => row.label === label)
    .map((row) => row.elements)
    .join('')

test.each(MOE_INDICATORS.map(({ id, label }) => ({ id, label })))(
  '$label: its elements stand beside its verdict and in the table without scripts, word for word',
  ({ id, label }) => {
    const beside = page(`[data-indicator="${id}"] [data-elements]`)
    expect(folded(beside.text())).toBe(elementsOf(label))
    const row = page('.thresholds tbody tr').filter((_, tr) => page(tr).find('th').text().trim() === label)
    expect(folded(row.find('[data-label="三级指标及要素说明"]').text())).toBe(elementsOf(label))
  },
)

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
