import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculator } from '../../../src/calculators/application-2022/module.ts'
import {
  CALCULATORS,
  fieldAt,
  PROFILE_SHAPE,
  parseProfile,
  type Row,
} from '../../../src/calculators/index.ts'
import { COMPLETE } from '../../cases/application-2022.ts'

/** As a page reads it: through the table of figures. */
const assessed = (application: object) => {
  const { profile } = parseProfile({ application2022: application })
  return calculator.assess(profile.application2022)
}
const rowsOf = (application: object): Row[] => assessed(application).indicators.flatMap(({ rows }) => rows)
const findingOf = (application: object, row: string) =>
  rowsOf(application).find(({ id }) => id === row)?.findings[0]

describe('an application as a page shows it', () => {
  it.each([
    [
      { recommender: { kind: 'provincial', university: 'central', count: 3 } },
      'who-provincial',
      '须减少 2 项，须为地方高校的项目',
    ],
    [{ recommender: { kind: 'provincial', university: 'local', count: 1 } }, 'who-provincial', '符合'],
    [
      { recommender: { kind: 'central-university', university: 'local', count: 1 } },
      'who-central',
      '须为本校的项目',
    ],
    [
      { recommender: { kind: 'central-university', university: 'own', count: 2 } },
      'who-central',
      '须减少 1 项',
    ],
    [
      { recommender: { kind: 'central-university', university: 'own', count: 1 } },
      'who-provincial',
      undefined,
    ],
    [{ recommender: { kind: 'xpcc' } }, 'who-xpcc', '原文未写'],
    [{}, 'who-xpcc', '待确认'],
    [{ labType: 'platform', platformHasNationalBase: true }, 'exclude-base', '不再支持'],
    [{ labType: 'overseas-team', platformHasNationalBase: true }, 'exclude-base', '原文未写'],
    [{ substantiveYears: '1.5' }, 'two-years', '还差 0.5 年'],
    [{ substantiveYears: 2 }, 'two-years', '符合'],
    [{ field: '量子信息' }, 'field', '不在所列五个领域，不等于不合格'],
    [{ field: '人工智能' }, 'field', '属重点支持的领域'],
    [{ judgements: { 'independent-support': false } }, 'independent-support', '没有；不是条件'],
    [{}, 'rules-3', '本站未收录，无从核对'],
    [{}, 'standard', '见标准自测'],
    [{}, 'online', '日期已过'],
    [{ labName: ' ' }, 'no-blank', '空缺 1 栏，待填 31 栏'],
    [COMPLETE, 'no-blank', '没有空缺'],
    [{ 'form-s-8-1': true, 'form-s-8-2': false }, 'attachments', '有 1 类，没有 1 类，待定 4 类'],
    [{ recommender: { university: 'co-built', kind: 'provincial' } }, 'opinion-cobuilt', '原文未写'],
    [{ labName: '　' }, 'labName', '空缺'],
    [{ chinese: { platforms: ['甲'] } }, 'chinese.platforms', '空缺：第 2 行'],
    [
      { labName: '甲', cover: { labName: '乙' } },
      'cover.labName',
      '“封面·实验室名称”与表内的不一致。请核对两处的名称。',
    ],
    [{ text: { plan: '字'.repeat(812) } }, 'text.plan', '超出 12 字'],
    [{ text: { plan: '字'.repeat(800) } }, 'text.plan', '在限 800 字内'],
    [{ text: { plan: 'a '.repeat(600) } }, 'text.plan', '接近：字数在限内，字符数 1200 超过 800'],
    [{ text: { plan: '字'.repeat(10_000) } }, 'text.plan', '超出 9200 字'],
    [{ 'form-s-5': '三年' }, 'form-s-5', '已写'],
  ])('%o: %s is “%s”', (application, row, words) => {
    expect(findingOf(application, row)?.words).toBe(words)
  })

  it('says in one sentence how far it is, and that the days have passed', () => {
    const { answers, details } = assessed({})
    expect(answers).toEqual(['申报条件 25 条：待确认 25；表格 38 栏已填 0；正文 21 节已写 0'])
    expect(details[0]?.[0]).toContain('在线填写与邮寄的日期都已过')
    expect(assessed({ ...COMPLETE, 'form-s-8-2': true, 'form-s-8-6': false }).answers[0]).toMatch(
      /^申报条件 19 条：符合 \d+，待确认 \d+；表格 38 栏已填 38；正文 21 节已写 0$/,
    )
    expect(assessed({ labName: ' ', text: { plan: '字'.repeat(900) } }).answers[0]).toContain(
      '表格 38 栏已填 0，空缺 2，超限 1',
    )
  })

  it('has at most three next steps, what does not hold first, each a way to a row that is there', () => {
    const { steps, indicators } = assessed({ substantiveYears: 1, labName: ' ' })
    const ids = indicators.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(steps[0]?.map(({ text }) => text)).toEqual([
      '实质运行年数：还差 1 年',
      '封面·实验室名称：空缺',
      '实验室名称：空缺',
    ])
    for (const { row } of steps[0] ?? []) expect(ids).toContain(row)
  })

  it('shows every rule, cell, section and attachment once, each figure where it can be filled in', () => {
    const rows = rowsOf({})
    const ids = rows.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(1 + 27 + 6 + 38 + 21)
    const paths = rows.flatMap(({ figures, findings }) => [
      ...figures,
      ...findings.flatMap((finding) => finding?.judgement ?? []),
    ])
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(fieldAt(PROFILE_SHAPE, path), path).toBeDefined()
  })

  it('asks for numbers first that the home page can ask for', () => {
    const about = CALCULATORS.find(({ slug }) => slug === 'application-2022')
    for (const path of about?.quick ?? [])
      expect(['count', 'decimal']).toContain(fieldAt(PROFILE_SHAPE, path)?.kind)
  })

  it('never counts fewer cells filled for one cell more', () => {
    const filled = (application: object) =>
      Number(/已填 (\d+)/.exec(assessed(application).answers[0] ?? '')?.[1])
    const cells = fc.record(
      { labName: fc.string(), field: fc.string(), text: fc.record({ plan: fc.string({ maxLength: 60 }) }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(cells, (application) => {
        expect(filled({ ...application, labType: 'platform' })).toBe(filled(application) + 1)
      }),
      { numRuns: 200 },
    )
  })
})
