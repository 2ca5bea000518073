import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Assessment, DISCLAIMER, type Row, servedOf, toneOf } from '../../../src/calculators/index.ts'
import { articleName } from '../../../src/calculators/zhejiang/article-name.ts'
import type { ZhejiangFigures } from '../../../src/calculators/zhejiang/fields.ts'
import { calculator } from '../../../src/calculators/zhejiang/module.ts'

const TODAY = '2026-05-06'
const assess = (figures: ZhejiangFigures, today: string | null = TODAY) =>
  calculator.assess(figures, { today, sections: {} })
const example = (await calculator.example()) as ZhejiangFigures

const rowsOf = ({ indicators }: Assessment) => indicators.flatMap(({ rows }) => rows)
const rowAt = (figures: ZhejiangFigures, id: string, today: string | null = TODAY): Row => {
  const row = rowsOf(assess(figures, today)).find((each) => each.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
const wordsAt = (figures: ZhejiangFigures, id: string, today?: string | null) =>
  rowAt(figures, id, today).findings[0]?.words

describe('every result', () => {
  it.each([[{}], [example]])(
    'stands under the draft: in the column, the answer and the readings (%#)',
    (figures) => {
      const assessment = assess(figures)
      expect(assessment.columns).toEqual([{ id: 'draft', label: '按征求意见稿' }])
      expect(assessment.answers[0]).toMatch(/^按征求意见稿：/)
      for (const row of rowsOf(assessment))
        for (const finding of row.findings) {
          expect(finding?.readings.map(({ id }) => id) ?? [], row.id).toContain('zj-draft')
          expect(finding?.source.quote.length, row.id).toBeGreaterThan(2)
        }
    },
  )

  it('has a way to every figure of the section, each in one row', () => {
    const asked = rowsOf(assess({})).flatMap(({ figures }) => figures)
    expect(new Set(asked).size).toBe(asked.length)
    const leaves = (
      fields: readonly { key: string; kind: string; fields?: readonly never[] }[],
      path: string,
    ): string[] =>
      fields.flatMap((field) =>
        field.fields === undefined ? [`${path}.${field.key}`] : leaves(field.fields, `${path}.${field.key}`),
      )
    const all = leaves(calculator.figures.fields as never, 'zhejiang')
    const lists = ['zhejiang.changes', 'zhejiang.evaluations']
    for (const path of all) {
      const isEntered = lists.includes(path)
        ? asked.some((each) => each.startsWith(`${path}.0.`))
        : asked.includes(path)
      expect(isEntered, path).toBe(true)
    }
  })

  it('is unknown of an empty lab, whatever the day; what the page is served with says the same', () => {
    for (const today of [null, TODAY]) {
      const assessment = assess({}, today)
      for (const row of rowsOf(assessment))
        expect(row.findings[0] && toneOf(row.findings[0].outcome), row.id).toBe('unknown')
    }
    const told = ({ answers, indicators }: Assessment) => [
      answers,
      ...indicators.map(({ label, badge, summaries, rows }) => [
        label,
        badge,
        summaries,
        rows.map(({ findings: [finding], ...row }) => [
          row,
          finding?.words,
          finding?.asked,
          finding?.outcome,
        ]),
      ]),
    ]
    expect(told(servedOf(assess({}, null)))).toEqual(told(assess({}, TODAY)))
  })
})

describe('建设条件', () => {
  it('says which of several answers are not as they should be, and what can show each', () => {
    const row = rowAt(example, '7-3-agreed')
    expect(row.findings[0]?.words).toBe('不符合：利益分配')
    expect(row.evidence).toBe('合作文件里对应的条款')
    expect(row.names?.['zhejiang.eligibility.agreed.benefits']).toBe('利益分配')
  })

  it('has four answers: 原则上 is to be explained, and is no 不符合', () => {
    const of = (foreign: number) =>
      rowAt({ eligibility: { leads: { chinese: 1, foreign } } }, '7-3-leads').findings[0]
    expect(of(1)?.outcome).toEqual({ kind: 'status', status: 'met' })
    expect(of(0)?.outcome).toEqual({ kind: 'status', status: 'unmet' })
    expect(of(2)?.outcome).toEqual({ kind: 'state', state: 'explain', tone: 'caution' })
    expect(of(2)?.words).toBe('原则上，须说明')
    expect(rowAt({ eligibility: { leads: { chinese: 1 } } }, '7-3-leads').findings[0]?.words).toBe(
      '待填 1 项',
    )
    const branches = assess({ eligibility: { entity: { independent: true, branches: true } } })
    expect(branches.indicators.find(({ id }) => id === 'art-11')?.summaries).toEqual(['须说明 1'])
  })

  it('is read by 第二十七条 where the partner is 中国香港, 中国澳门 or 中国台湾地区', () => {
    const at = (region: 'foreign-country' | 'hong-kong' | 'taiwan') =>
      rowAt({ eligibility: { foreign: { region } } }, '7-2-strength').findings[0]
    expect(at('foreign-country')?.asked).toContain('所在国范围内')
    expect(at('hong-kong')?.asked).toContain('所在地区范围内')
    expect(at('taiwan')?.readings.map(({ id }) => id)).toContain('zj-hmt-conditions')
  })
})

describe('命名', () => {
  it('gives both names to take away, and a refusal beside the part that it is about', () => {
    expect(rowAt(example, 'naming/name').made).toEqual([
      { label: '中文名称', text: '浙江-新加坡集成电路联合实验室' },
      { label: '英文名称', text: 'Zhejiang-Singapore Joint Laboratory on Integrated Circuits' },
    ])
    const refused = assess({ name: { countryZh: '香港', fieldZh: '集成电路' } })
    expect(rowsOf(refused).find(({ id }) => id === 'naming/name')?.made).toEqual([])
    expect(refused.problems).toEqual([
      { path: 'zhejiang.name.countryZh', message: expect.stringContaining('第二十七条') },
    ])
    expect(wordsAt({ name: { countryZh: '新加坡联合实验室', fieldZh: '电路' } }, 'naming/name')).toBe(
      '不生成，原因见各栏',
    )
    expect(assess({ name: { countryZh: '   ', fieldZh: '电路' } }).problems?.[0]?.path).toBe(
      'zhejiang.name.countryZh',
    )
  })
})

describe('年度报告', () => {
  it.each([
    ['2025-03-10', '2026-05-06', '2027-01-31 前报 2026 年度'],
    ['2025-01-31', '2026-01-31', '2026-01-31 前报 2025 年度'],
    ['2025-03-10', null, '待填写'],
  ])('recognised %s, on %s: %s', (recognisedOn, today, words) => {
    expect(wordsAt({ recognisedOn }, 'annual-report/next', today)).toBe(words)
  })

  it('asserts nothing overdue where it is not said which years are in', () => {
    expect(wordsAt({ recognisedOn: '2022-03-10' }, 'annual-report/overdue')).toBe('待填写')
    expect(wordsAt({ recognisedOn: '2022-03-10', submitted: [] }, 'annual-report/overdue')).toBe(
      '逾期 3 份：2023、2024、2025 年度',
    )
    expect(
      wordsAt({ recognisedOn: '2022-03-10', submitted: [2023, '2024', 2025] }, 'annual-report/overdue'),
    ).toBe('没有逾期')
    expect(wordsAt({ recognisedOn: '2022-03-10', submitted: [null] }, 'annual-report/overdue')).toBe('待填写')
  })

  it('says from when it is by the other reading', () => {
    const notes = assess({ recognisedOn: '2025-01-31' }).indicators.find(
      ({ id }) => id === 'annual-report',
    )?.notes
    expect(notes?.join('')).toContain('首次报告是 2027-01-31，报 2026 年度')
  })

  it('reports a day of recognition that lies ahead, at its field', () => {
    expect(assess({ recognisedOn: '2026-06-01' }).problems?.map(({ path }) => path)).toEqual([
      'zhejiang.recognisedOn',
    ])
  })

  it('is no longer announced once recognition has ended', () => {
    const out = assess({ ...example, beltRoadOn: '2026-01-15' })
    expect(out.steps[0]?.some(({ row }) => row === 'annual-report/next')).toBe(false)
    expect(out.moments?.some(({ id, on }) => id === 'zhejiang-annual-report' && on > TODAY)).toBe(false)
    expect(out.indicators.find(({ id }) => id === 'annual-report')?.notes.join('')).toContain('原文没有写')
  })
})

describe('重大事项变更', () => {
  it.each([
    [{ what: 'name', changedOn: '2026-01-31' }, 'late', '没有在 2026-02-28 前申请'],
    [{ what: 'name', changedOn: '2026-04-30' }, 'open', '2026-05-30 前申请'],
    [
      { what: 'name', changedOn: '2026-01-31', appliedOn: '2026-02-28' },
      'timely',
      '按期申请（期限 2026-02-28）',
    ],
    [{ what: 'country', changedOn: '2026-01-31' }, 'not', '原则上不予调整，须另行请示'],
    [{ what: 'managers' }, 'undated', '可以申请；发生日待填'],
  ] as const)('%j is %s', (change, state, words) => {
    const [finding] = rowAt({ changes: [change] }, 'change/1').findings
    expect(finding?.outcome).toMatchObject({ state })
    expect(finding?.words).toBe(words)
  })

  it('has a row for each, one that is still blank too, and none for a list that says nothing', () => {
    const at = (changes: ZhejiangFigures['changes']) =>
      rowsOf(assess({ changes }))
        .filter(({ id }) => id.startsWith('change/'))
        .map(({ entry }) => entry)
    expect(at(undefined)).toEqual([{ list: 'zhejiang.changes', index: 0, rows: 1 }])
    expect(at([])).toHaveLength(1)
    expect(at([{ what: 'name' }, null])).toHaveLength(2)
    expect(assess({ changes: [] }).indicators.find(({ id }) => id === 'change')?.summaries).toEqual([
      '没有变更',
    ])
    expect(assess({ changes: [{}] }).indicators.find(({ id }) => id === 'change')?.summaries).toEqual([
      '待填写',
    ])
  })

  it('that is late and affects operation is a ground of 第二十条（五） by itself', () => {
    const late = { what: 'name', changedOn: '2026-01-31', affectsOperation: true } as const
    const assessment = assess({ changes: [late], evaluations: [] })
    expect(rowsOf(assessment).find(({ id }) => id === 'standing/status')?.findings[0]?.outcome).toMatchObject(
      { state: 'revoked' },
    )
    expect(wordsAt({ changes: [late] }, 'standing/grounds')).toBe('重大事项变更未及时申请')
    expect(assessment.problems).toEqual([])
  })
})

describe('绩效评价与资格', () => {
  const fail = (on: string) => ({ on, result: 'fail' }) as const
  it('tells what each evaluation leads to, whatever the order of the list', () => {
    const evaluations = [
      fail('2025-01-01'),
      fail('2023-01-01'),
      { on: '2024-01-01', result: 'excellent' as const },
    ]
    expect(wordsAt({ evaluations }, 'evaluation/1')).toBe('不合格：提醒督促')
    expect(wordsAt({ evaluations: [fail('2025-01-01'), fail('2023-01-01')] }, 'evaluation/1')).toBe(
      '不合格：与上一次连续',
    )
    expect(wordsAt({ evaluations }, 'evaluation/3')).toBe('优秀：可得适当奖励')
    expect(wordsAt({ evaluations }, 'standing/status')).toBe('提醒督促')
  })

  it('gives the day to apply again under each reading, and none without a decision', () => {
    const evaluations = [fail('2023-03-01'), fail('2024-02-29')]
    expect(wordsAt({ evaluations }, 'standing/reapply')).toBe('2027-02-28 起；谨慎按 2027-03-01 起')
    expect(wordsAt({ evaluations: [], grounds: ['20-3'] }, 'standing/reapply')).toContain('无从推算')
    expect(wordsAt({ evaluations: [] }, 'standing/reapply')).toBe('没有三年限制')
    expect(wordsAt({}, 'standing/reapply')).toBe('待填写')
  })

  it('never says 已取消 without a decision', () => {
    const sum = rowAt({ evaluations: [], grounds: ['20-6'] }, 'standing/status').sum
    expect(sum).toContain('以省科技厅决定为准')
    expect(JSON.stringify(assess({ evaluations: [], grounds: ['20-6'] }))).not.toContain('已取消')
  })
})

describe('the time line', () => {
  it('has the lab’s own days and those that follow, in order; a calendar has only what the text gives', () => {
    const { moments = [] } = assess(example)
    const days = moments.map(({ on }) => on)
    expect(days).toEqual([...days].sort())
    expect(moments.filter(({ calendar }) => calendar === null).map(({ label }) => label)).toEqual([
      '认定',
      '变更外方负责人',
      '提交变更申请',
      '评价合格',
    ])
    for (const { calendar, source } of moments) {
      if (calendar === null) continue
      expect(calendar).toContain('征求意见稿')
      expect(calendar).toContain(DISCLAIMER)
      expect(source).not.toBeNull()
    }
  })

  it('never moves a deadline earlier for a later day of recognition', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const due = (recognisedOn: string) =>
          assess({ recognisedOn }, '2099-12-31').moments?.find(({ id }) => id === 'zhejiang-annual-report')
            ?.on ?? ''
        expect(due(later) >= due(earlier)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

it.each([
  ['art-1', '第一条'],
  ['art-7-3', '第七条（三）'],
  ['art-10', '第十条'],
  ['art-20-6', '第二十条（六）'],
  ['art-28', '第二十八条'],
])('%s is %s', (fragment, name) => {
  expect(articleName(fragment)).toBe(name)
})
