import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIGURE_READINGS } from '../../../src/calculators/records/figures/readings.ts'
import { FIGURE_RULES, KINDS } from '../../../src/calculators/records/index.ts'
import { folded, receivedText } from '../../helpers/policies.ts'

const PUBLISHED: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../published-fragments.json', import.meta.url), 'utf8'),
)

test.each(FIGURE_RULES.map((rule) => [rule.path, rule] as const))(
  '%s rests on words of its text',
  (_, rule) => {
    const { policy, fragment, quotes } = rule.words
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(folded(receivedText(policy))).toContain(folded(quote))
    expect(Object.keys(PUBLISHED[policy] ?? {})).toContain(fragment)
  },
)

test.each([
  ['moe-plan-2014', '实验室建设期为3年'],
  ['cas-hk-evaluation', '每5年为一个评估周期'],
  ['cas-hk-evaluation', '评估期内的5年工作'],
])('the windows rest on words of %s', (policy, quote) => {
  expect(folded(receivedText(policy))).toContain(folded(quote))
})

test('a figure has one rule, asks only fields of its list, and comes after those it refers to', () => {
  const paths = FIGURE_RULES.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const [index, rule] of FIGURE_RULES.entries()) {
    const keys = KINDS.find(({ kind }) => kind === rule.list)?.fields.map(({ key }) => key) ?? []
    for (const question of rule.questions) if ('field' in question) expect(keys).toContain(question.field)
    if ('field' in rule.value) expect(keys).toContain(rule.value.field)
    for (const other of [rule.sister, rule.within])
      if (other !== undefined) expect(paths.slice(0, index)).toContain(other)
  }
})

test('every reading touches a figure, under an id of its own', () => {
  expect(new Set(FIGURE_READINGS.map(({ id }) => id)).size).toBe(FIGURE_READINGS.length)
  for (const { touches } of FIGURE_READINGS) expect(FIGURE_RULES.some(touches)).toBe(true)
})
