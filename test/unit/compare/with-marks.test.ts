import { expect, test } from 'vitest'
import { withMarks } from '../../../src/components/compare/with-marks.ts'

const TEXT =
  '<p id="a">甲模式。</p><h2 id="b" data-clause="模式"><a class="num" href="#b">一、</a>三种<span class="sic">模</span><span data-editorial>编注：模式</span>式 与 分</h2><p>其后的模式</p>'
const mark = (fragment: string, quote: string, at = quote) => ({ fragment, quote, at, html: '[*]' })

test.each([
  [
    'in the clause, not in one before it',
    mark('b', '三种模式', '模式'),
    '<span data-editorial>编注：模式</span>式[*] 与',
  ],
  ['behind a link, not within it', mark('b', '一、'), '<a class="num" href="#b">一、</a>[*]三种'],
  ['behind words in the middle of the quote', mark('b', '三种模式与分', '三种'), '三种[*]<span class="sic">'],
  ['in what follows a heading', mark('b', '其后的模式', '其后的'), '<p>其后的[*]模式</p>'],
])('a mark stands %s', (_, placed, around) => {
  const marked = withMarks(TEXT, [placed])
  expect(marked).toContain(around)
  expect(marked.replace('[*]', '')).toBe(TEXT)
})

test('several marks each find their words, in whatever order they come', () => {
  const marked = withMarks(TEXT, [mark('b', '与分', '分'), mark('a', '甲模式')])
  expect(marked).toContain('甲模式[*]。')
  expect(marked).toContain('分[*]</h2>')
})

test.each([
  ['words that the clause does not say', mark('b', '两种模式')],
  ['a clause that is not there', mark('c', '模式')],
  ['words that only the site says', mark('b', '编注')],
  ['words that are not in the quote', mark('b', '三种模式', '甲')],
])('a build with %s fails', (_, misplaced) => {
  expect(() => withMarks(TEXT, [misplaced])).toThrow(`#${misplaced.fragment}`)
})
