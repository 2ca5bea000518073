import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { Cited } from '../../../src/components/policy/cite/cited.ts'
import { cslItem } from '../../../src/components/policy/cite/csl.ts'
import { type CitedText, citedText } from '../../../src/components/policy/cite/facts.ts'
import { FORMS, type Form } from '../../../src/components/policy/cite/forms.ts'
import { gbtForm } from '../../../src/components/policy/cite/gbt.ts'
import { gbtByCiteproc } from '../../helpers/citeproc.ts'
import { DIST } from '../../helpers/serve.ts'

const PLAN: CitedText = {
  title: '国际合作联合实验室计划',
  issuer: '教育部',
  documentNumber: '教技〔2014〕1号',
  remark: '来源未注明日期',
}
const MEASURES: CitedText = {
  title: '浙江省国际联合实验室管理办法（征求意见稿）',
  remark: '来源未注明发文机关、文号、日期',
}
const NOTICE: CitedText = {
  title: '关于开展推荐工作的通知',
  issuer: '教育部办公厅',
  documentNumber: '教科信厅函〔2022〕41号',
  issued: '2022-12-30',
  remark: '申报窗口已截止',
}

const cited = (text: CitedText, label: string, words = '', fragment = 's-3-1'): Cited => ({
  text,
  label,
  words,
  address: `https://lab.example.edu.cn/policies/x/#${fragment}`,
  accessed: '2026-05-06',
})
const made = (id: Form['id'], from: Cited) => FORMS.find((form) => form.id === id)?.make(from)
const AT = 'https://lab.example.edu.cn/policies/x/#s-3-1'

test.each<[Form['id'], Cited, string]>([
  [
    'official',
    cited(PLAN, '三、（一）', '中外合作双方'),
    `《国际合作联合实验室计划》（教技〔2014〕1号）三、（一）：“中外合作双方”（来源未注明日期）\n${AT}`,
  ],
  [
    'official',
    cited(MEASURES, '第七条（二）', '外方依托单位'),
    `《浙江省国际联合实验室管理办法（征求意见稿）》第七条（二）：“外方依托单位”（来源未注明发文机关、文号、日期）\n${AT}`,
  ],
  [
    'gbt',
    cited(PLAN, '三、（一）'),
    `教育部. 国际合作联合实验室计划: 教技〔2014〕1号[A/OL]. [2026-05-06]. ${AT}. 三、（一）. 来源未注明日期.`,
  ],
  [
    'gbt',
    cited(NOTICE, '二、', '可推荐1项'),
    `“可推荐1项”\n教育部办公厅. 关于开展推荐工作的通知: 教科信厅函〔2022〕41号[A/OL]. (2022-12-30)[2026-05-06]. ${AT}. 二、. 申报窗口已截止.`,
  ],
  [
    'law',
    cited(PLAN, '三、（一）'),
    `《国际合作联合实验室计划》（教技〔2014〕1号，来源未注明日期），三、（一），${AT}，2026年5月6日访问。`,
  ],
  [
    'law',
    cited(MEASURES, '第二十七条'),
    `《浙江省国际联合实验室管理办法（征求意见稿）》（来源未注明发文机关、文号、日期），第27条，${AT}，2026年5月6日访问。`,
  ],
  [
    'law',
    cited({ title: '办法', remark: '' }, '第七条（二）', '外方'),
    `“外方”\n《办法》第7条第2项，${AT}，2026年5月6日访问。`,
  ],
  [
    'law',
    cited(NOTICE, '二、'),
    `《关于开展推荐工作的通知》（教科信厅函〔2022〕41号，申报窗口已截止），二、，2022年12月30日印发，${AT}，2026年5月6日访问。`,
  ],
  [
    'ris',
    cited(NOTICE, '二、', '可推荐1项'),
    [
      'TY  - STAT',
      'TI  - 关于开展推荐工作的通知',
      'AU  - 教育部办公厅',
      'PY  - 2022',
      'DA  - 2022/12/30',
      'M1  - 教科信厅函〔2022〕41号',
      'SE  - 二、',
      'AB  - 可推荐1项',
      'N1  - 申报窗口已截止',
      `UR  - ${AT}`,
      'Y2  - 2026/05/06',
      'LA  - zh-CN',
      'ER  - ',
      '',
    ].join('\r\n'),
  ],
])('%s', (id, from, expected) => {
  expect(made(id, from)).toBe(expected)
})

test('an undated text is undated in every form, and says so', () => {
  for (const { make } of FORMS) {
    const said = make(cited(MEASURES, '第七条（二）', '外方依托单位')).replace(
      /2026[-/年]0?5[-/月]0?6日?/g,
      '',
    )
    expect(said.replace(/"date-parts": \[[^\]]*\[[^\]]*\]\s*\]/g, '')).not.toMatch(
      /(?:19|20)\d\d|issued|PY {2}-|DA {2}-/,
    )
    expect(said).toContain('来源未注明发文机关、文号、日期')
    expect(said).toContain('征求意见稿')
  }
})

/** The facts that the built pages carry. */
const TEXTS = readdirSync(`${DIST}/policies`).map((slug): [string, CitedText] => {
  const article = load(readFileSync(`${DIST}/policies/${slug}/index.html`, 'utf8'))('article')
  const [, title = '', documentNumber] =
    /^《(.+)》(?:（([^（）]+)）)?$/.exec(article.attr('data-cite') ?? '') ?? []
  const [issuer, issued] = ['issuer', 'issued'].map((name) => article.attr(`data-${name}`))
  return [
    slug,
    {
      title,
      ...(issuer === undefined ? {} : { issuer }),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(issued === undefined ? {} : { issued }),
      remark: article.attr('data-remark') ?? '',
    },
  ]
})

describe.each(TEXTS)('%s', (slug, text) => {
  test('GB/T 7714 is what citeproc makes of our CSL-JSON with the published style', () => {
    for (const words of ['', '其中的词句']) {
      const from = cited(text, '三、（一）', words)
      const [reference] = gbtForm(from).split('\n').slice(-1)
      expect(reference).toBe(
        `${gbtByCiteproc(cslItem(from))} 三、（一）.${text.remark === '' ? '' : ` ${text.remark}.`}`,
      )
    }
  })

  test('every form says how the text stands', () => {
    const page = load(readFileSync(`${DIST}/policies/${slug}/index.html`, 'utf8'))
    const status = page('[data-status-label]').text() + page('[data-status-note]').text()
    const standing = /征求意见稿|试行|来源未注明|申报窗口已截止/.exec(status)?.[0] ?? ''
    expect(standing).not.toBe('')
    for (const { make } of FORMS) expect(make(cited(text, '一、', '词句'))).toContain(standing)
  })
})

test('what a source does not state is named, and no date but 印发 is one', () => {
  const bare = {
    title: '标准',
    dates: [{ label: '在线填报', value: '2023年1月20日' }],
    status: { kind: 'trial' },
  }
  expect(citedText(bare)).toEqual({ title: '标准', remark: '试行，来源未注明发文机关、文号、日期' })
  const dated = {
    ...bare,
    issuer: '部',
    documentNumber: '一号',
    dates: [{ label: '印发', value: '2022年3月5日' }],
  }
  expect(citedText(dated)).toMatchObject({ issued: '2022-03-05', remark: '试行' })
})
