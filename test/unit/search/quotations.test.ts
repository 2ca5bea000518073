import DiffMatchPatch from 'diff-match-patch'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckedQuotation } from '../../../src/search/quotations/types.ts'
import { checkQuotations } from '../../../src/search/quotations.ts'
import { publishedClauses } from '../../helpers/quotations.ts'
import { judge } from '../../helpers/quotations-judged.ts'

const clauses = publishedClauses()
const publicClauses = clauses.filter(({ policy }) => policy !== 'moe-notice-2022')

/** What was found, in words: the kind, the clause and the words marked. */
function found(text: string, held = clauses): string[] {
  return checkQuotations(text, held).map(({ start, end, kind, clause }) => {
    return [kind, ...(clause ? [clause.fragment] : []), text.slice(start, end)].join(' ')
  })
}

const HOST = '外方依托单位应为具有独立法人资格的高校、科研机构、企业等创新主体'

test.each<[what: string, text: string, expected: string[]]>([
  ['word for word', `第七条第二项规定：“${HOST}”。`, [`verbatim art-7-2 ${HOST}`]],
  ['the number in Arabic digits', `第7条（2）规定「${HOST}」`, [`verbatim art-7-2 ${HOST}`]],
  ['the article above', `根据第七条，“${HOST}”`, [`verbatim art-7-2 ${HOST}`]],
  [
    'the article behind',
    `“${HOST}”（《浙江省国际联合实验室管理办法》第七条第二项）。`,
    [`verbatim art-7-2 ${HOST}`],
  ],
  ['another article', `根据第八条，“${HOST}”`, [`wrong-clause art-7-2 ${HOST}`]],
  ['another article behind', `“${HOST}”（第14条）`, [`wrong-clause art-7-2 ${HOST}`]],
  ['an article that no text has', `第九十九条规定“${HOST}”`, [`wrong-clause art-7-2 ${HOST}`]],
  ['an item that the article has not', `第七条第九项规定“${HOST}”`, [`wrong-clause art-7-2 ${HOST}`]],
  ['two articles together', `第七条、第八条规定“${HOST}”`, [`verbatim art-7-2 ${HOST}`]],
  ['articles from one to another', `第五条至第九条要求“${HOST}”`, [`verbatim art-7-2 ${HOST}`]],
  ['the article of the sentence before', `第八条另有规定。“${HOST}”`, [`verbatim art-7-2 ${HOST}`]],
  [
    'two quotations of two articles',
    `第十条和第十一条分别要求“承担主体责任，应当落实建设运行所需的各项保障条件”和“应按照实体化的要求，在人员、经费、资产、管理制度等方面做到相对独立”。`,
    [
      'verbatim art-10 承担主体责任，应当落实建设运行所需的各项保障条件',
      'verbatim art-11 应按照实体化的要求，在人员、经费、资产、管理制度等方面做到相对独立',
    ],
  ],
  [
    'a section and its item',
    '三、（一）要求“中外合作双方应已签订法人间实质性合作协议”；三、（二）要求“中外合作双方应已签订法人间实质性合作协议”',
    [
      'verbatim s-3-1 中外合作双方应已签订法人间实质性合作协议',
      'wrong-clause s-3-1 中外合作双方应已签订法人间实质性合作协议',
    ],
  ],
  ['an indicator', '仪器设备：“≥4,000万元”', ['verbatim equipment ≥4,000万元']],
  ['an indicator and another number', '仪器设备：“≥4,500万元”', ['differs equipment ≥4,500万元']],
  [
    'an indicator as an ordinary word',
    '管理机构应当“定期召开学术委员会会议”，此外从略',
    ['verbatim academic-committee 定期召开学术委员会会议'],
  ],
  ['a term that is the name of a clause', '对照“仪器设备”一栏', ['verbatim equipment 仪器设备']],
  [
    'terms and scare quotes',
    '“卡脖子”与“双一流”“国家级重点实验室”',
    ['not-held 卡脖子', 'not-held 双一流', 'not-held 国家级重点实验室'],
  ],
  [
    'a title with a word before it, in marks',
    '“详见《附件：联合实验室评估综合指标体系》。”',
    ['verbatim s-4 详见《附件：联合实验室评估综合指标体系》。'],
  ],
  ['a title in marks', '“《附件：联合实验室评估综合指标体系》”', []],
  ['a misprint of the text', '“从高到底排序”', ['verbatim s-2-7 从高到底排序']],
  [
    'a misprint put right',
    '“评估中心根据初评的得分从高到低排序”',
    ['differs s-2-7 评估中心根据初评的得分从高到低排序'],
  ],
  [
    'words left out with dots',
    '“评估采取淘汰机制……不参加评估的联合实验室，视为放弃”',
    ['verbatim s-3-2 评估采取淘汰机制……不参加评估的联合实验室，视为放弃'],
  ],
  [
    'words left out without',
    '“评估采取淘汰机制，不参加评估的联合实验室，视为放弃”',
    ['differs s-3-2 评估采取淘汰机制，不参加评估的联合实验室，视为放弃'],
  ],
  [
    'two paragraphs in one pair of marks',
    '“（一）变更合作国家。\n（二）变更中方依托单位。”',
    ['verbatim art-15-1 （一）变更合作国家。', 'verbatim art-15-2 （二）变更中方依托单位。'],
  ],
  [
    'a run without marks',
    '我们认为，联合实验室实行年报制度，认定满一年者除外',
    ['verbatim art-13 联合实验室实行年报制度，认定满一年'],
  ],
  ['a short run without marks', '联合实验室实行年报制度', []],
  [
    'an end that is changed',
    '本条如下：联合实验室应按照实体化的要球。以上',
    ['differs art-11 联合实验室应按照实体化的要球'],
  ],
  [
    'a beginning that is changed',
    '本条如下：朕合实验室应按照实体化的要求。以上',
    ['differs art-11 朕合实验室应按照实体化的要求'],
  ],
  ['marks that nothing closes', `“我们认为第七条第二项规定“${HOST}”。`, [`verbatim art-7-2 ${HOST}`]],
  [
    'words like ours in another text',
    `《科学技术进步法》第十八条规定“${HOST.replace('高校', '高等学校')}”`,
    [`not-held ${HOST.replace('高校', '高等学校')}`],
  ],
  ['words of ours and another text', `《科学技术进步法》第十八条规定“${HOST}”`, [`verbatim art-7-2 ${HOST}`]],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a difference is told character by character, with the right words', () => {
  const text = '“联合实验室应于每年2月31日以前提交上一年度报告”'
  expect(checkQuotations(text, clauses)[0]?.difference).toEqual([
    { op: 'same', text: '联合实验室应于每年' },
    { op: 'added', text: '2' },
    { op: 'missing', text: '1' },
    { op: 'same', text: '月31日' },
    { op: 'added', text: '以' },
    { op: 'same', text: '前提交上一年度报告' },
  ])
})

test('100 altered quotations are flagged with the right words, 100 faithful ones are not', () => {
  const { unflagged, misplaced, misjudged, accused } = judge(clauses, 20_261_126, 100)
  expect({ unflagged, misjudged, accused }).toEqual({ unflagged: [], misjudged: [], accused: [] })
  expect(misplaced.length).toBeLessThanOrEqual(2)
})

test('a whole text with page headers in it is word for word ours, paragraph by paragraph', () => {
  const lines = clauses
    .filter(({ policy }) => policy === 'zhejiang-measures')
    .flatMap(({ text }) => text.split('\n'))
  const pasted = lines
    .join('\n')
    .replace(/[^\n]{38}/g, '$&\n')
    .split('\n')
    .flatMap((line, i) => (i % 25 === 24 ? [line, `— ${(i + 1) / 25} —`, '浙江省国际联合实验室'] : [line]))
    .join('\n')
  const checked = checkQuotations(pasted, clauses)
  expect(
    checked.filter(({ kind }) => kind !== 'verbatim').map(({ start, end }) => pasted.slice(start, end)),
  ).toEqual([])
  const length = checked.reduce((sum, { start, end }) => sum + end - start, 0)
  expect(length / lines.join('').length).toBeGreaterThan(0.9)
})

test.each<[string, string]>([
  [
    'law',
    '第一条 为了全面促进科学技术进步，发挥科学技术第一生产力、创新第一动力、人才第一资源的作用，根据宪法，制定本法。第三十九条 “国家建立以企业为主体，以市场为导向，企业同科学技术研究开发机构、高等学校紧密合作的技术创新体系，引导和扶持企业技术创新活动”。',
  ],
  ['English', 'The laboratory “shall submit its annual report” before "31 January"; it’s the host’s duty.'],
  ['nonsense', '“”‘’「」『』""〔〕《》（）“‘’”'],
])('%s: nothing of it is called wrong or ours', (_, text) => {
  expect(checkQuotations(text, clauses).filter(({ kind }) => kind !== 'not-held')).toEqual([])
})

test.each<[string, string]>([
  ['nothing', ''],
  ['200,000 opening marks', '“'.repeat(200_000)],
  ['200,000 straight marks', '"'.repeat(200_000)],
  ['100,000 empty pairs', '“”'.repeat(100_000)],
  ['200,000 lone surrogates', '\ud83d'.repeat(200_000)],
  ['200,000 digits', '1234567890'.repeat(20_000)],
])('%s: finished, and nothing found', (_, text) => {
  expect(checkQuotations(text, clauses)).toEqual([])
})

test('without the clauses of a text its words are not held', () => {
  const text = '“推荐报送的联合实验室要以开展高水平国际科技合作为特色”'
  expect(found(text)[0]).toMatch(/^verbatim s-1-1/)
  expect(found(text, publicClauses)[0]).toMatch(/^not-held/)
  expect(checkQuotations(text, [])).toEqual([{ start: 1, end: text.length - 1, kind: 'not-held' }])
})

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '「',
    '」',
    '"',
    '‘',
    '’',
    '\n',
    '（',
    '）',
    '《',
    '》',
    '第七条',
    '三、（一）',
    '≧',
    '>=',
    '㎡',
    '1,000',
    '\ud83d',
    '\udc00',
    '😀',
    'é',
  ],
  ...clauses.slice(0, 60).map(({ text }) => text.slice(0, 40)),
)

test('results are apart, in order and within the text, and a difference gives the words of both', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const checked of checkQuotations(text, clauses)) {
        expect(checked.start).toBeGreaterThanOrEqual(last)
        expect(checked.end).toBeGreaterThan(checked.start)
        expect(users(checked) ?? text.slice(checked.start, checked.end)).toBe(
          text.slice(checked.start, checked.end),
        )
        last = checked.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300, seed: 7 },
  )
})

function users({ difference }: CheckedQuotation): string | undefined {
  return difference?.flatMap(({ op, text }) => (op === 'missing' ? [] : [text])).join('')
}

test('as many characters differ as diff-match-patch counts', () => {
  const text = `“${HOST.replace('独立', '独力').replace('企业等', '企业')}”`
  const [checked] = checkQuotations(text, clauses)
  const judged = new DiffMatchPatch().diff_main(text.slice(1, -1), HOST)
  const changed = (checked?.difference ?? [])
    .filter(({ op }) => op !== 'same')
    .map(({ text: words }) => words)
  expect(changed.sort()).toEqual(
    judged
      .filter(([op]) => op !== 0)
      .map(([, words]) => words)
      .sort(),
  )
})
