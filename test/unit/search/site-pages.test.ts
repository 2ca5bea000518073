import { expect, test } from 'vitest'
import { askedPages, ownPageOf } from '../../../scripts/build/site-pages.ts'
import { pagesWith } from '../../../src/search/site-pages.ts'

const MOE = { href: 'calculators/moe/', title: '立项 / 验收自测', words: '仪器设备\n专项资金投入' }
const CAS_HK = { href: 'calculators/cas-hk/', title: '评估自评测算', words: '专利当量' }

test.each([
  ['仪器设备', [['calculators/moe/', '仪器设备']]],
  ['自测 资金', [['calculators/moe/', '']]],
  ['专利', [['calculators/cas-hk/', '专利当量']]],
  ['专利 仪器', []],
  ['专', []],
  ['，', []],
])('%s is found where every part of it stands', (typed, found) => {
  expect(pagesWith([MOE, CAS_HK], typed).map(({ page, line }) => [page.href, line])).toEqual(found)
})

test('a page gives its title, what it asks, each once, and all its words; texts and frames give nothing', () => {
  const html = `<main><h1>自测</h1><p class="lead">填入数据</p><div id="calculator"><table><tr>
    <th scope="row"><span class="badge">约束性</span>仪器设备</th><td><label>仪器设备</label></td></tr></table></div></main>`
  expect(ownPageOf('calculators/x/', html)).toEqual({
    href: 'calculators/x/',
    title: '自测',
    words: '填入数据\n仪器设备',
    text: expect.stringContaining('填入数据 '),
  })
  expect(ownPageOf('policies/x/', html)).toBeUndefined()
  expect(ownPageOf('compare/x/', html)).toBeUndefined()
  expect(ownPageOf('embed/x/', html)).toBeUndefined()
})

test.each([
  ['导出', 'calculators/x/', '导出与导入：Excel、CSV、JSON，Word 自评表，打印'],
  ['怎么下载表格', 'calculators/x/', '导出与导入：Excel、CSV、JSON，Word 自评表，打印'],
  ['嵌入', 'calculators/x/', '嵌入到我的网页'],
  ['隐私', 'about/', '隐私：填写的数据只在您的浏览器里计算'],
  ['勘误', 'about/', '编注与勘误：疑为笔误的地方保留原样'],
  ['离线版', 'about/', '离线版：整个网站做成一个文件'],
])('%s leads to %s', async (typed, href, line) => {
  const pages = await askedPages(
    ['calculators/x/', 'about/'].map((one) => ({ href: one, title: one, words: '' })),
  )
  expect(pagesWith(pages, typed).map(({ page, line: said }) => [page.href, said])).toEqual([[href, line]])
})

test('the comparison gives its subjects, not the words of the texts', () => {
  const html = `<main><h1>条文对照</h1><p class="lead">并排</p><article data-entry><h3>经费</h3><h4>立项建设与验收标准</h4>
    <q>建设期内≧1000万/年</q></article></main>`
  expect(ownPageOf('compare/', html)?.words).toBe('并排\n经费')
})
