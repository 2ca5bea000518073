import { expect, test } from 'vitest'
import { conditionsOf } from '../../../src/calculators/cas-hk/conditions.ts'
import { explainRow } from '../../../src/calculators/cas-hk/explain.ts'
import { CAS_HK_RULES } from '../../../src/calculators/cas-hk/rules.ts'
import { casHkElements } from '../../../src/calculators/index.ts'

test.each(CAS_HK_RULES.filter(({ kind }) => kind !== 'judged').map((rule) => [rule.id, rule] as const))(
  '说明 beside %s governs the figures that its published measure reads',
  (id, rule) => {
    const published = casHkElements[id].rows.flatMap(({ conditions }) => conditions)
    expect(conditionsOf(rule).map(({ figures }) => [...figures].sort())).toEqual(
      published.map(({ figures }) => [...figures].sort()),
    )
  },
)

test.each(CAS_HK_RULES.map(({ id }) => id))('说明 of %s is explained in the words of its cell', (id) => {
  const published = casHkElements[id].rows.flatMap(({ conditions }) => conditions)
  const explained = explainRow(id)
  expect(explained).toHaveLength(published.length)
  for (const [place, { source }] of published.entries())
    expect(explained[place]?.quote).toContain(source.quote)
})

test('a row of another calculator has nothing to explain', () => {
  expect(explainRow('space')).toEqual([])
})
