import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { EXAMPLE } from '../../../src/components/quotations/example.ts'
import { type Finding, findingsOf, rightWords } from '../../../src/components/quotations/findings.ts'
import { linesOf } from '../../../src/components/quotations/report/lines.ts'
import { segmentsOf } from '../../../src/components/quotations/segments.ts'
import { textsOf } from '../../../src/components/quotations/texts.ts'
import { atOnce, checking } from '../../../src/search/quotations.ts'
import { publishedClauses } from '../../helpers/quotations.ts'

const clauses = publishedClauses()
const held = [
  ['moe-standard', '立项建设与验收标准', '国际合作联合实验室立项建设与验收标准'],
  ['moe-plan-2014', '国际合作联合实验室计划', '国际合作联合实验室计划'],
  ['zhejiang-measures', '浙江省国际联合实验室管理办法', '浙江省国际联合实验室管理办法（征求意见稿）'],
].map(([slug = '', name = '', title = '']) => ({ slug, name, title, status: '状态', remark: '' }))
const texts = textsOf(held, clauses, '../')

function found(text: string): Finding[] {
  return findingsOf(text, atOnce(checking(text, clauses)), texts)
}

const told = (finding: Finding) =>
  [
    finding.kind,
    finding.what,
    finding.clause?.fragment ?? '',
    finding.right === undefined ? '' : rightWords(finding),
    finding.words.slice(0, 20),
  ].join(' | ')

test('the example has the slips that it is made for, and the right words beside them', () => {
  expect(
    found(EXAMPLE)
      .filter(({ kind }) => kind !== 'verbatim')
      .map(told),
  ).toEqual([
    'differs | title |  | 国际合作联合实验室立项建设与验收标准 | 国际合作联合实验室立项建设和验收标准',
    'wrong-clause | clause | s-3-1 |  | 三、（二）',
    'wrong-clause | quotation | s-3-1 | 中外合作双方应已签订法人间实质性合作协议，共建相对独立的科研实体 | 中外合作双方应已签订法人间实质性合作协议',
    'differs | quotation | s-3-4 | 不设批次，不限时间，不定名额 | 不设批次，不限时间，不限名额',
    'differs | quotation | equipment | ≧2500万元，相对集中，能够支撑实验室稳定运行 | ≧2000万元，相对集中，能够支撑实验室',
    'wrong-clause | clause | art-13 |  | 第十四条',
    'differs | quotation | art-13 | 联合实验室实行年报制度，认定满一年的联合实验室应于每年1月31日前提交上一年度报告 | 联合实验室实行年报制度，认定满一年的联合',
    'not-held | title |  |  | 国家科学技术进步条例',
    'not-held | clause |  |  | 第五条',
    'not-held | quotation |  |  | 鼓励高校与国外机构共建联合实验室',
  ])
})

test('each finding leads to its clause or text', () => {
  const hrefs = found(EXAMPLE).map(({ policy, clause }) =>
    policy === undefined ? undefined : texts.hrefOf(policy, clause?.fragment),
  )
  expect(hrefs).toContain('../policies/moe-plan-2014/#s-3-1')
  expect(hrefs).toContain('../policies/moe-standard/')
})

test('what is not held is never called wrong', () => {
  for (const { kind, said } of found(EXAMPLE))
    if (kind === 'not-held') expect(said).not.toMatch(/应为|有误|错误|不符/)
})

test('the report begins with what asks for something, and names text and clause', () => {
  const lines = linesOf(found(EXAMPLE), undefined, texts)
  const kinds = lines.map(({ kind }) => kind)
  expect([...new Set(kinds)]).toEqual(['有出入', '条号不符', '原文一致', '未收录'])
  const row = lines.find(({ words }) => words.some(({ text }) => text.includes('≧')))
  expect(row?.source).toContain('《立项建设与验收标准》仪器设备 “≧2500万元')
  expect(row?.words).toContainEqual({ text: '0', mark: 'added' })
  expect(row?.words).toContainEqual({ text: '5', mark: 'missing' })
})

test('the report is a Word file with the wrong characters struck out and the right ones underlined', async () => {
  Object.assign(globalThis, { location: { href: 'https://lab.example.edu.cn/quotations/' } })
  const { toWord } = await import('../../../src/components/quotations/report/word.ts')
  const lines = linesOf(found(`${EXAMPLE}“\u0007\ud83d”`), undefined, texts)
  const file = unzipSync(new Uint8Array(await (await toWord(lines, '申报书.docx', [])).arrayBuffer()))
  const xml = strFromU8(file['word/document.xml'] as Uint8Array)
  expect(xml).toContain('核对对象：申报书.docx')
  expect(xml).toMatch(/<w:strike\/>[\s\S]{0,200}>0</)
  expect(xml).toMatch(/<w:u [^>]*\/>[\s\S]{0,200}>5</)
})

const places = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 12 }).map((pairs) =>
  pairs
    .map(([start, length]) => ({ start, end: start + 1 + length }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    // Each within another or apart, as findings are.
    .filter((one, i, all) =>
      all.slice(0, i).every((other) => other.end <= one.start || other.end >= one.end),
    ),
)

test('segments go from end to end of the text, and each belongs to the innermost finding', () => {
  fc.assert(
    fc.property(places, (findings) => {
      const segments = segmentsOf(100, findings)
      expect(segments.map(({ start }) => start)).toEqual([0, ...segments.slice(0, -1).map(({ end }) => end)])
      expect(segments[segments.length - 1]?.end).toBe(100)
      for (const { start, end, finding } of segments) {
        expect(end).toBeGreaterThan(start)
        const around = findings.filter((each) => each.start <= start && each.end >= end)
        const innermost = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
        expect(finding === undefined ? undefined : findings[finding]?.end).toBe(innermost?.end)
      }
    }),
    { numRuns: 500, seed: 3 },
  )
})
