import { describe, expect, it } from 'vitest'
import {
  ZHEJIANG_READINGS,
  ZHEJIANG_RULES,
  zhejiangSources,
} from '../../../src/calculators/zhejiang/index.ts'
import { zhejiangClause } from '../../helpers/zhejiang-clauses.ts'

describe('every rule, period and reading of the Zhejiang measures', () => {
  it.each(zhejiangSources().map(({ rule, source }) => ({ rule, ...source })))(
    '$rule rests on words of #$fragment: “$quote”',
    ({ fragment, quote }) => {
      expect(zhejiangClause(fragment)).toContain(quote.replace(/\s/g, ''))
    },
  )

  it('has an id of its own within its group, and is data: it survives JSON', () => {
    for (const { rules } of ZHEJIANG_RULES) expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(JSON.parse(JSON.stringify(ZHEJIANG_RULES))).toEqual(ZHEJIANG_RULES)
    expect(JSON.parse(JSON.stringify(ZHEJIANG_READINGS))).toEqual(ZHEJIANG_READINGS)
  })
})
