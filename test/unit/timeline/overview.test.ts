import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldCall } from '../../../src/calculators/application-2022/index.ts'
import { type Assessment, calendar, servedOf, toneOf } from '../../../src/calculators/index.ts'
import type { DatesFigures } from '../../../src/calculators/timeline/fields.ts'
import { calculator } from '../../../src/calculators/timeline/module.ts'

const TODAY = '2026-11-25'
const assess = (figures: DatesFigures, held: unknown = null, sections = {}) =>
  calculator.assess(figures, { today: TODAY, sections, held })
const example = (await calculator.example()) as DatesFigures

const rowsOf = ({ indicators }: Assessment) => indicators.flatMap(({ rows }) => rows)
const quotes = (await calculator.sources()).map(({ source }) => source)
const wordsAt = (figures: DatesFigures, id: string, held?: unknown) =>
  rowsOf(assess(figures, held)).find((row) => row.id === id)?.findings[0]?.words
const onAt = (assessment: Assessment, id: string) =>
  (assessment.moments ?? []).filter((moment) => moment.id === id).map(({ on, until }) => [on, until])

describe('培育组建、立项建设、验收认定', () => {
  it('has a line for each wording of the two years, never made one', () => {
    const dates = { incubationStartedOn: '2024-02-29' }
    const lines = (held: unknown) =>
      rowsOf(assess(dates, held)).filter(
        ({ id, findings: [finding] }) => id.startsWith('incubation/') && finding?.outcome.kind === 'date',
      )
    expect(lines(null)).toHaveLength(2)
    expect(lines(heldCall()).map(({ findings: [finding] }) => finding?.source.policy)).toEqual([
      'moe-plan-2014',
      'moe-standard',
      'moe-notice-2022',
    ])
    // 2月29日起算，没有对应日的年份取2月28日.
    expect(wordsAt(dates, 'incubation/plan')).toBe('2026-02-28 满两年；谨慎按 2026-03-01')
  })

  it('has the three years of 建设期, and acceptance from the day they are over', () => {
    const dates = { establishedOn: '2024-03-01' }
    expect(wordsAt(dates, 'construction/year-1')).toBe('2024-03-01 至 2025-02-28')
    expect(wordsAt(dates, 'construction/year-3')).toBe('2026-03-01 至 2027-02-28')
    expect(wordsAt(dates, 'acceptance/from')).toBe('2027-03-01 起，达到验收标准的')
    expect(onAt(assess(dates), 'moe-construction-completed')).toEqual([['2027-03-01', undefined]])
  })

  it('refuses 立项 before the incubation beside its field, and warns of one that is early', () => {
    const wrong = assess({ incubationStartedOn: '2024-05-01', establishedOn: '2024-04-30' })
    expect(wrong.problems).toEqual([
      { path: 'dates.establishedOn', message: expect.stringContaining('早于“培育组建开始日期”') },
    ])
    expect(
      wordsAt({ incubationStartedOn: '2024-05-01', establishedOn: '2024-04-30' }, 'construction/end'),
    ).toBe('待填写')
    const early = rowsOf(assess({ incubationStartedOn: '2024-05-01', establishedOn: '2026-04-30' }))
    const row = early.find(({ id }) => id === 'incubation/years')
    expect(row?.findings[0] && toneOf(row.findings[0].outcome)).toBe('caution')
    expect(row?.sum).toContain('满两年为 2026-05-01')
  })

  it('counts 近三年 and 近五年 up to the day that was chosen', () => {
    expect(wordsAt({ asOf: '2027-03-01' }, 'windows/last-three')).toBe('2024-03-02 至 2027-03-01')
    expect(wordsAt({ asOf: '2027-03-01' }, 'windows/last-five')).toBe('2022-03-02 至 2027-03-01')
  })
})

describe('中科院—香港', () => {
  const at = (evaluation: DatesFigures['evaluation'], id: string) => wordsAt({ evaluation }, id)
  it.each([
    [2, '2 方负责人共同签名，2 家所属单位加盖公章'],
    [3, '3 方负责人共同签名，3 家所属单位加盖公章'],
    [4, '原文只写双方和三方'],
    [undefined, '待填写'],
  ])('%s parties', (parties, words) => {
    expect(at({ parties } as DatesFigures['evaluation'], 'signature')).toBe(words)
  })

  it('has a second review after 优秀 and 不合格, and says what each result leads to', () => {
    expect(at({ firstResult: 'good' }, 'second')).toBe('不进行复评')
    expect(at({ firstResult: 'fail' }, 'second')).toContain('进行复评；')
    expect(at({ status: 'recognised', takesPart: false }, 'consequence')).toContain('视为放弃')
    expect(at({ status: 'institute-team', result: 'pass' }, 'consequence')).toContain('可获准使用')
  })

  it('has a cycle of five years that ends the day before the next', () => {
    const assessment = assess({ cycleStartedOn: '2022-01-01' })
    expect(onAt(assessment, 'cas-hk-cycle')).toEqual([['2022-01-01', '2027-01-01']])
    expect(onAt(assessment, 'cas-hk-cycle-last-day')).toEqual([['2026-12-31', undefined]])
  })
})

describe('all of it', () => {
  it('has Zhejiang’s days in one lane, which says what the text is, and so does the calendar', () => {
    const { moments = [] } = assess({}, null, { zhejiang: { recognisedOn: '2023-06-15' } })
    expect(new Set(moments.map(({ lane }) => lane))).toEqual(new Set(['浙江省（征求意见稿）']))
    const titles = moments.flatMap(({ calendar: title }) => title ?? [])
    expect(titles.length).toBeGreaterThan(0)
    for (const title of titles) expect(title).toContain('征求意见稿')
  })

  it('gives a calendar only days of the texts, each once', () => {
    const { moments = [] } = assess(example, heldCall())
    const dated = moments.filter((moment) => moment.calendar !== null)
    expect(dated.every(({ source, until }) => source !== null && until === undefined)).toBe(true)
    const text = calendar(
      dated.map(({ id, on, calendar: title, words }) => ({ id, on, title: title ?? '', description: words })),
    )
    const uids = [...text.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid)
    expect(new Set(uids).size).toBe(dated.length)
  })

  it('says nothing of the notice where the page carries none', () => {
    expect(JSON.stringify(assess(example))).not.toMatch(/moe-notice-2022|2022 年通知|实质运行/)
    const held = assess(example, JSON.parse(JSON.stringify(heldCall())))
    expect(onAt(held, 'notice-2022-paper')).toEqual([['2023-02-28', undefined]])
  })

  it('is unknown of an empty lab; what the page is served with says the same', () => {
    const empty = assess({})
    for (const row of rowsOf(empty))
      expect(row.findings[0] && toneOf(row.findings[0].outcome), row.id).toBe('unknown')
    expect(servedOf(empty).answers).toEqual(empty.answers)
    expect(empty.moments).toEqual([])
  })

  it('never moves a day earlier when the day it follows from is later', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const keys = ['incubationStartedOn', 'establishedOn', 'cycleStartedOn', 'asOf'] as const
    fc.assert(
      fc.property(fc.constantFrom(...keys), day, day, (key, one, other) => {
        const [early, late] = [one, other].sort()
        const days = (on: string | undefined) => (assess({ [key]: on }).moments ?? []).map((each) => each.on)
        const [before, after] = [days(early), days(late)]
        expect(after).toHaveLength(before.length)
        before.forEach((on, place) => {
          expect((after[place] ?? '') >= on).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('the specification', () => {
  const held = heldCall()
  const history = [
    held.incubation.source,
    held.ahead.source,
    ...held.moments.flatMap(({ source }) => source ?? []),
  ]
  /** Every rule of the steps, the cycle and the notice's days, by its clause: where the plan, the standard and the measures say it. */
  const RULES = JSON.parse(
    readFileSync(new URL('../../fixtures/timeline-clauses.json', import.meta.url), 'utf8'),
  ) as { id: string; policy: string; fragment: string; quote: string }[]

  it.each(RULES)('$id is on the page with its words ($policy#$fragment)', ({ policy, fragment, quote }) => {
    const found = [...quotes, ...history].filter(
      (each) => each.policy === policy && each.fragment === fragment,
    )
    expect(found.some((each) => each.quote.includes(quote) || quote.includes(each.quote))).toBe(true)
  })
})
