import { describe, expect, it } from 'vitest'
import {
  ARTICLE_COVERAGE,
  CLASS_RULES,
  DUTY_RULES,
  dutiesOf,
  ELIGIBILITY_FIELDS,
  ELIGIBILITY_RULES,
  PERIODS,
  ROLES,
  ROUTE_READINGS,
  ROUTE_RULES,
  TASK_RULES,
  ZHEJIANG_READINGS,
  ZHEJIANG_RULES,
} from '../../../src/calculators/zhejiang/index.ts'
import { zhejiangClause } from '../../helpers/zhejiang-clauses.ts'
import published from '../../published-fragments.json' with { type: 'json' }

const FRAGMENTS = Object.keys(published['zhejiang-measures'])

describe('the articles of the draft', () => {
  it('are each covered, in their order', () => {
    const articles = FRAGMENTS.filter((id) => /^art-\d+$/.test(id))
    expect(ARTICLE_COVERAGE.map(({ fragment }) => fragment)).toEqual(articles)
  })

  it('are covered where the table says, by a rule or an open point of that article', () => {
    const of = (fragment: string) => fragment.split('-').slice(0, 2).join('-')
    for (const { fragment, by } of ARTICLE_COVERAGE)
      for (const group of by) {
        if (group === 'text') continue
        const rules = ZHEJIANG_RULES.find(({ id }) => id === group)?.rules ?? []
        const open = ZHEJIANG_READINGS.filter(({ id }) =>
          rules.some(({ readings = [] }) => readings.some((reading) => reading === id)),
        )
        const at = [
          ...rules.map((rule) => rule.fragment),
          ...open.map(({ source }) => source?.fragment ?? ''),
        ]
        expect(at.map(of), `${fragment} by ${group}`).toContain(fragment)
      }
  })

  it('have every item of theirs in a rule', () => {
    const quoted = new Set(ZHEJIANG_RULES.flatMap(({ rules }) => rules.map(({ fragment }) => fragment)))
    expect(FRAGMENTS.filter((id) => /^art-\d+-\d+$/.test(id) && !quoted.has(id))).toEqual([])
  })

  it('have no open point that nothing carries', () => {
    const carried = new Set<string>([
      ...ZHEJIANG_RULES.flatMap(({ rules }) => rules.flatMap(({ readings = [] }) => readings)),
      ...ROUTE_READINGS,
    ])
    expect(ZHEJIANG_READINGS.filter(({ id }) => !carried.has(id))).toEqual([])
  })

  it('have their numbers of years, months and times in the periods, and nowhere a second', () => {
    const numbered = FRAGMENTS.filter(
      (id) =>
        id.startsWith('art-') &&
        /[一两三四五]年(?!度)|[一两]个月|\d月\d+日|连续两次/.test(zhejiangClause(id)),
    )
    const told = new Set<string>(Object.values(PERIODS).map(({ fragment }: { fragment: string }) => fragment))
    // 第十七条 says twice and three years as 第二十条 does; a test of slips holds both.
    expect(numbered.filter((id) => !told.has(id))).toEqual(['art-17'])
  })
})

describe('the conditions', () => {
  it('ask every answer that the fields have, once, but for those that only word them', () => {
    const asked = ELIGIBILITY_RULES.flatMap(({ items }) =>
      items.flatMap(({ parts }) => parts.map(({ path }) => path)),
    )
    expect(new Set(asked).size).toBe(asked.length)
    expect([...asked, 'chinese.kind', 'foreign.kind', 'foreign.region'].sort()).toEqual(
      leaves(ELIGIBILITY_FIELDS).sort(),
    )
  })

  it('have the papers that can show each, as a suggestion', () => {
    for (const { items } of ELIGIBILITY_RULES)
      for (const { evidence } of items) expect(evidence.length).toBeGreaterThan(3)
  })
})

describe('the lists to read', () => {
  it('have six tasks and three classes, each with the head of its item', () => {
    expect(TASK_RULES.map(({ fragment }) => fragment)).toEqual(
      [1, 2, 3, 4, 5, 6].map((item) => `art-5-${item}`),
    )
    expect(CLASS_RULES.map(({ fragment }) => fragment)).toEqual([1, 2, 3].map((item) => `art-6-${item}`))
    for (const { label, quote } of [...TASK_RULES, ...CLASS_RULES])
      expect(quote.startsWith(`${label}。`)).toBe(true)
    for (const { quote, focus, how } of CLASS_RULES) {
      expect(quote).toContain(`重点聚焦${focus}`)
      expect(quote).toContain(how)
    }
  })

  it('lead from the call to the recognition, every open period said to be open', () => {
    const codes = ROUTE_RULES.map(({ code }) => code)
    expect(ROUTE_RULES.map(({ next }) => next)).toEqual([...codes.slice(1, 5), null, 'expert-review'])
    for (const { open } of ROUTE_RULES) expect(open).toContain('原文没有写')
    for (const { label, quote, alsoQuotes = [], fragment } of ROUTE_RULES)
      expect(
        [quote, ...alsoQuotes].every((words) => zhejiangClause(fragment).includes(words)),
        label,
      ).toBe(true)
  })

  it('give each party its duties, and all of them together', () => {
    for (const role of ROLES) expect(dutiesOf(role).length, role).toBeGreaterThan(1)
    expect(
      ROLES.flatMap((role) => dutiesOf(role))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(DUTY_RULES.map(({ id }) => id).sort())
    expect(dutiesOf()).toEqual(DUTY_RULES)
    expect(new Set(DUTY_RULES.map(({ id }) => id)).size).toBe(DUTY_RULES.length)
  })

  it('name a party as the text does, or say that the sentence does not', () => {
    const word = (role: string) => role.replace('联合实验室主任', '主任')
    const silent = DUTY_RULES.filter(
      ({ role, fragment, open }) => open === undefined && !zhejiangClause(fragment).includes(word(role)),
    )
    expect(silent).toEqual([])
  })
})

interface Row {
  readonly key: string
  readonly kind: string
  readonly fields?: readonly Row[]
}

function leaves(fields: readonly Row[], path = ''): string[] {
  return fields.flatMap(({ key, fields: inner }) =>
    inner === undefined ? [`${path}${key}`] : leaves(inner, `${path}${key}.`),
  )
}
