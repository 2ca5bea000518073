import { expect, it } from 'vitest'
import { ZHEJIANG_CASES } from '../../cases/zhejiang.ts'
import { resultBy, ZHEJIANG } from '../../helpers/zhejiang-rule-faults.ts'

it.each(ZHEJIANG_CASES.map((each) => ({ ...each, shown: JSON.stringify(each.input)?.slice(0, 160) })))(
  '$of, “$clause”: $place ($shown)',
  (each) => {
    expect(resultBy(ZHEJIANG, each)).toMatchObject(each.expected as object)
  },
)
