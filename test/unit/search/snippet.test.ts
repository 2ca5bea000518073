import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesOf, snippetOf } from '../../../src/search/snippet.ts'

const shown = (line: string, words: string[], length?: number) =>
  snippetOf(line, words, length)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

describe('the words are told apart as they stand in the text', () => {
  test.each([
    ['≧ 4,000 万元', ['4000万'], '≧ [4,000 万]元'],
    ['教技〔2014〕1号', ['教技(2014)1号'], '[教技〔2014〕1号]'],
    ['国际合作与国际交流', ['国际'], '[国际]合作与[国际]交流'],
    ['国际合作', ['国际', '际合'], '[国际合]作'],
    ['国际合作', ['航天'], '国际合作'],
    ['国际合作', [''], '国际合作'],
  ])('%s for %j: %s', (line, words, expected) => {
    expect(shown(line, words)).toBe(expected)
  })

  test('a long line is cut round the first of them', () => {
    const line = `${'前'.repeat(200)}词${'后'.repeat(200)}`
    expect(shown(line, ['词'], 30)).toBe(`…${'前'.repeat(10)}[词]${'后'.repeat(19)}…`)
  })

  test('nothing is added to the line, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (line, word) => {
        expect(
          snippetOf(line, [word], line.length)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line)
        for (const [start, end] of rangesOf(line, [word])) expect(start).toBeLessThan(end)
      }),
    )
  })
})
