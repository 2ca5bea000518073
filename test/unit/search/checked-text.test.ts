import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  asWritten,
  atOnce,
  type CheckedText,
  checking,
  checkQuotations,
} from '../../../src/search/quotations.ts'
import { publishedClauses } from '../../helpers/quotations.ts'

const clauses = publishedClauses()
const check = (text: string): CheckedText => atOnce(checking(text, clauses))

/** What is said of titles, numbers and 第X条, in words. */
function references(text: string): string[] {
  return check(text).references.map(({ start, end, what, kind, policy = '', fragment = '', right = '' }) =>
    [what, kind, policy, fragment, right, text.slice(start, end)].filter(Boolean).join(' '),
  )
}

const PLAN = '《国际合作联合实验室计划》'
const MEASURES = '《浙江省国际联合实验室管理办法》'

test.each<[what: string, text: string, expected: string[]]>([
  ['a title', PLAN, ['title verbatim moe-plan-2014 国际合作联合实验室计划']],
  [
    'a title without what stands in its brackets',
    MEASURES,
    ['title verbatim zhejiang-measures 浙江省国际联合实验室管理办法'],
  ],
  [
    'a title within another',
    '《教育部关于印发〈国际合作联合实验室计划〉的通知》',
    ['title verbatim moe-plan-2014 教育部关于印发〈国际合作联合实验室计划〉的通知'],
  ],
  ['a title by its own end', '《立项建设与验收标准》', ['title verbatim moe-standard 立项建设与验收标准']],
  [
    'a title that is called something shorter',
    `${MEASURES}（以下简称《办法》）……《办法》`,
    [
      'title verbatim zhejiang-measures 浙江省国际联合实验室管理办法',
      'title verbatim zhejiang-measures 办法',
      'title verbatim zhejiang-measures 办法',
    ],
  ],
  [
    'a title with 和 for 与',
    '《国际合作联合实验室立项建设和验收标准》',
    ['title differs moe-standard 国际合作联合实验室立项建设与验收标准 国际合作联合实验室立项建设和验收标准'],
  ],
  [
    'another province’s text',
    '《江苏省国际联合实验室管理办法》',
    ['title not-held 江苏省国际联合实验室管理办法'],
  ],
  ['a text that is not here', '《科学技术进步法》', ['title not-held 科学技术进步法']],
  ['a number in any brackets', '按照教技[2014]1号文件', ['number verbatim moe-plan-2014 教技[2014]1号']],
  ['a number that is not here', '根据国发〔2007〕19号', ['number not-held 国发〔2007〕19号']],
  [
    'another number behind a title',
    `${PLAN}（教技〔2014〕2号）`,
    [
      'title verbatim moe-plan-2014 国际合作联合实验室计划',
      'number differs moe-plan-2014 教技〔2014〕1号 教技〔2014〕2号',
    ],
  ],
  [
    'another title before a number',
    '《联合实验室建设规划》（教技〔2014〕1号）',
    [
      'title differs moe-plan-2014 国际合作联合实验室计划 联合实验室建设规划',
      'number verbatim moe-plan-2014 教技〔2014〕1号',
    ],
  ],
  [
    'a number where the text has none',
    `${MEASURES}（浙科发〔2025〕1号）`,
    [
      'title verbatim zhejiang-measures 浙江省国际联合实验室管理办法',
      'number not-held zhejiang-measures 浙科发〔2025〕1号',
    ],
  ],
  [
    'a clause behind its title',
    `按${MEASURES}第十四条办理`,
    [
      'title verbatim zhejiang-measures 浙江省国际联合实验室管理办法',
      'clause verbatim zhejiang-measures art-14 第十四条',
    ],
  ],
  [
    'a clause that the text has not',
    `按${MEASURES}第三十条办理`,
    [
      'title verbatim zhejiang-measures 浙江省国际联合实验室管理办法',
      'clause wrong-clause zhejiang-measures 第三十条',
    ],
  ],
  [
    'a clause of a text that is not here',
    '依据《科学技术进步法》第十八条',
    ['title not-held 科学技术进步法', 'clause not-held 第十八条'],
  ],
  ['a clause of no text in particular', '按照本合同第三条执行', ['clause not-held 第三条']],
  ['a heading of the user’s own', '第三条 甲方应按期付款。', []],
  [
    'a clause beside words that stand in another',
    `${MEASURES}第七条规定“联合实验室实行年报制度”`,
    [
      'title verbatim zhejiang-measures 浙江省国际联合实验室管理办法',
      'clause wrong-clause zhejiang-measures art-13 第七条',
    ],
  ],
  [
    'a section with its item',
    `${PLAN}三、（一）`,
    ['title verbatim moe-plan-2014 国际合作联合实验室计划', 'clause verbatim moe-plan-2014 s-3-1 三、（一）'],
  ],
])('%s', (_, text, expected) => {
  expect(references(text)).toEqual(expected)
})

describe('the text that a quotation is said to be of', () => {
  const words = '中外合作双方应已签订法人间实质性合作协议，共建相对独立的科研实体'
  test.each<[what: string, text: string, kind: string]>([
    ['is the right one', `${PLAN}规定“${words}”`, 'verbatim'],
    ['is the right one, by its number', `教技〔2014〕1号规定：“${words}”`, 'verbatim'],
    ['is another one of ours', `${MEASURES}规定“${words}”`, 'wrong-clause'],
    ['is another one of ours, behind it', `“${words}”（${MEASURES}）`, 'wrong-clause'],
    ['is one of two', `${MEASURES}和${PLAN}都要求“${words}”`, 'verbatim'],
    ['is only spoken of', `${MEASURES}出台以前，就有“${words}”的要求`, 'verbatim'],
    ['is not here', `《科学技术进步法》规定“${words}”`, 'verbatim'],
    ['cannot be told', `《国际合作联合实验室规划》第七条规定“${words}”`, 'verbatim'],
  ])('%s', (_, text, kind) => {
    expect(checkQuotations(text, clauses).map((each) => each.kind)).toEqual([kind])
  })
})

test('the number of one text is not the number of another', () => {
  const words = '中外合作双方应已签订法人间实质性合作协议'
  // 三、（一） has other words in the CAS–HK measures.
  const text = `《中国科学院和香港地区联合实验室评估办法（试行）》三、（一）规定“${words}”`
  expect(checkQuotations(text, clauses)).toMatchObject([
    { kind: 'wrong-clause', clause: { policy: 'moe-plan-2014', fragment: 's-3-1' } },
  ])
})

test('clauses that bring no titles are held as before', () => {
  const bare = clauses.map(({ policy, fragment, number, text }) => ({ policy, fragment, number, text }))
  const text = '第七条第二项规定：“外方依托单位应为具有独立法人资格的高校、科研机构、企业等创新主体”。'
  expect(checkQuotations(text, bare)).toEqual(checkQuotations(text, clauses))
})

test('the work comes in steps that say how far it is, and none of them is long', () => {
  const text = `${clauses.map(({ text: words }) => words).join('\n')}\n`.repeat(3)
  atOnce(checking(text, clauses))
  const done: number[] = []
  const times: number[] = []
  const steps = checking(text, clauses)
  for (;;) {
    const before = process.cpuUsage()
    const step = steps.next()
    times.push(process.cpuUsage(before).user / 1000)
    if (step.done === true) break
    done.push(step.value)
  }
  expect(done.length).toBeGreaterThan(100)
  expect(done.every((share) => share >= 0 && share <= 1)).toBe(true)
  expect(done).toEqual([...done].sort((a, b) => a - b))
  // A tenth of a second, so that a busy machine does not fail it; most take less than a millisecond.
  expect(Math.max(...times)).toBeLessThan(100)
})

describe('a whole copy', () => {
  const received = (slug: string) =>
    readFileSync(new URL(`../../../src/content/received/${slug}.txt`, import.meta.url), 'utf8')

  test.each(['zhejiang-measures', 'moe-plan-2014', 'moe-standard'])(
    '%s as received lacks nothing',
    (slug) => {
      expect(check(received(slug)).copy).toEqual({ policy: slug, missing: [], extra: [] })
    },
  )

  test('what is lost, changed and put in between is told', () => {
    const text = received('zhejiang-measures')
      .replace(/\n第十六条[^\n]*/, '\n— 6 —\n某某大学科研院转发')
      .replace('并报省科技厅备案', '')
      .replace('1月31日前', '2月31日前')
    const { copy, quotations } = check(text)
    expect(copy?.policy).toBe('zhejiang-measures')
    expect(copy?.missing.map(({ fragment }) => fragment)).toContain('art-16')
    expect(copy?.extra.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '— 6 —',
      '某某大学科研院转发',
    ])
    expect(
      quotations.filter(({ kind }) => kind === 'differs').map(({ clause }) => clause?.fragment),
    ).toContain('art-13')
  })

  test('a page of it is none', () => {
    expect(check(received('zhejiang-measures').slice(0, 1200)).copy).toBeUndefined()
  })
})

test.each([
  ['≥4,000万元,仪器设备先进', '≧4000万元，仪器设备先进'],
  ['这里没有的话', '这里没有的话'],
  ['', ''],
])('%s is written %s', (words, written) => {
  const equipment = clauses.find(
    ({ policy, fragment }) => policy === 'moe-standard' && fragment === 'equipment',
  )
  expect(asWritten(words, equipment as (typeof clauses)[number])).toBe(written)
})
