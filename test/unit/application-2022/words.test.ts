import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkLimit, countWords } from '../../../src/calculators/index.ts'
import { LIMIT_CASES, WORD_CASES } from '../../cases/application-2022.ts'

/** Text as people and machines make it: every plane, lone surrogates, marks, blanks, zero-width characters. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'字、。 　\n\t’“aé5Ａかﾞ한·—😀', '\u200B', '\u0301', '\u3099', '\uD800', '\uDC00'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
})

describe('字 as Word counts them', () => {
  it.each(WORD_CASES)('$why', ({ text, words, characters }) => {
    expect(countWords(text)).toEqual({ words, characters })
  })

  it('counts each character of these scripts as one, in every plane', () => {
    const script = /^(?!\p{M})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
    const wrong: string[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point)
      if (script.test(character) && countWords(`${character}${character}a`).words !== 3) wrong.push(character)
    }
    expect(wrong).toEqual([])
  })

  it('counts each full-width form of the block as one', () => {
    for (let point = 0xff01; point <= 0xffe6; point += 1)
      if (point <= 0xff60 || point >= 0xffe0)
        expect(countWords(String.fromCodePoint(point).repeat(2)).words).toBe(2)
  })

  it('is additive over paragraphs', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [first, second, both] = [one, other, `${one}\n${other}`].map(countWords)
        expect(both?.words).toBe((first?.words ?? 0) + (second?.words ?? 0))
        expect(both?.characters).toBe((first?.characters ?? 0) + (second?.characters ?? 0) + 1)
      }),
      { numRuns: 1000 },
    )
  })

  it('never counts more 字 than characters, nor differs by how a character is put together', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { words, characters } = countWords(text)
        expect(words).toBeLessThanOrEqual(characters)
        expect(countWords(text.normalize('NFD')).words).toBe(words)
      }),
      { numRuns: 1000 },
    )
  })

  it('counts a long text, and has none for what is no text', () => {
    expect(countWords('实验室 lab '.repeat(20_000))).toEqual({ words: 80_000, characters: 160_000 })
    for (const junk of [null, undefined, 5, {}, [], ['字'], Symbol('字')])
      expect(countWords(junk as string)).toEqual({ words: 0, characters: 0 })
  })
})

describe('a text against its limit', () => {
  test.each(LIMIT_CASES)('$what: $status', ({ text, limit, status }) => {
    expect(checkLimit(text, limit)).toEqual({ status, ...countWords(text) })
  })

  it('says what the counts say', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 40 }), (text, limit) => {
        const { status, words, characters } = checkLimit(text, limit)
        const expected = words === 0 ? 'empty' : words > limit ? 'unmet' : characters > limit ? 'near' : 'met'
        expect(status).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is met by nothing where the limit is no number', () => {
    for (const limit of [Number.NaN, undefined, null, '', {}, -1])
      expect(checkLimit('字', limit as number).status).toBe('unmet')
  })
})
