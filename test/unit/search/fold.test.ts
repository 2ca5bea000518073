import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, simplify, unfold } from '../../../src/search/fold.ts'

const folded = (text: string) => fold(simplify(text, { 國: '国', 際: '际' })).text

describe('what is typed and what stands in a text come to the same', () => {
  test.each([
    ['width', 'ＡＢＣ１２３％，（）', 'abc123%,()'],
    ['case', 'Part-Time', 'part-time'],
    ['blanks', '联合　实验 室\u00a0', '联合实验室'],
    ['signs, at least', '≧5000 ≥5000 >=5000 ⩾5000', '≥5000≥5000≥5000≥5000'],
    ['signs, at most', '≦3 <=3', '≤3≤3'],
    ['brackets', '教技［2014］3号【2014】〔2014〕（2014）', '教技(2014)3号(2014)(2014)(2014)'],
    ['quotes', '“优秀”‘优秀’"优秀"', '"优秀""优秀""优秀"'],
    ['dashes', '准聘——长聘 准聘—长聘 准聘-长聘', '准聘-长聘准聘-长聘准聘-长聘'],
    ['separators', '4,000万元 1，234，567', '4000万元1234567'],
    ['bullets and invisible characters', '· 国家\u200b实验室', '国家实验室'],
    ['traditional characters', '國際', '国际'],
  ])('%s: %s is %s', (_, typed, expected) => {
    expect(folded(typed)).toBe(expected)
  })

  test.each([
    ['a word is no sign', '不低于10%', '≥10%'],
    ['a list is no number', '1,2', '12'],
    ['two paragraphs are not one', '国际\n合作', '国际合作'],
  ])('%s: %s is not %s', (_, one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(folded(text)) === folded(text)))
  })

  test('every folded unit comes from a place in the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = fold(text)
        expect(result.at).toHaveLength(result.text.length)
        expect([...result.at].sort((a, b) => a - b)).toEqual(result.at)
      }),
    )
  })

  test('four times the text takes about four times as long, not sixteen', () => {
    // Folded by copying at each step, 400,000 characters took more than a minute.
    const started = performance.now()
    expect(fold('第三条 ≧5000 Part-Time，𠮷`'.repeat(20_000)).text).toHaveLength(
      fold('第三条 ≧5000 Part-Time，𠮷`').text.length * 20_000,
    )
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test.each([
    ['≧ 4,000 万元', '4000万元', '4,000 万元'],
    ['（联合 实验室）', '联合实验室', '联合 实验室'],
    ['第𠮷条', '𠮷', '𠮷'],
  ])('in %s, %s is marked as %s', (original, word, marked) => {
    const result = fold(original)
    const start = result.text.indexOf(word)
    expect(original.slice(...unfold(result, original, start, start + word.length))).toBe(marked)
  })
})
