import { describe, expect, test } from 'vitest'
import { readable, readQuery } from '../../../src/search/query.ts'
import type { Variants } from '../../../src/search/types.ts'

/** A table of variants that counts how many characters were looked up in it. */
function counting(): { variants: Variants; looked: () => number } {
  let looked = 0
  const variants = new Proxy<Variants>(
    {},
    {
      get: () => {
        looked += 1
        return undefined
      },
    },
  )
  return { variants, looked: () => looked }
}

describe('a query that is pasted', () => {
  test.each([1_000, 10_000, 100_000, 1_000_000])(
    'of %i characters is read no further than 4,000',
    (length) => {
      const { variants, looked } = counting()
      const query = readQuery('国际 ≧5000，'.repeat(length / 8).slice(0, length), variants)
      expect(looked()).toBe(Math.min(length, 4000))
      expect(query?.whole[0]?.startsWith('国际≥5000,国际')).toBe(true)
    },
  )

  test('after a thousand blanks is read from its first word', () => {
    expect(readQuery(`${' \n'.repeat(5000)}仪器设备`, {})?.whole[0]).toBe('仪器设备')
  })

  test('that is as long as a page is read whole', () => {
    const page = '字'.repeat(4000)
    expect(readable(page)).toBe(page)
  })
})
