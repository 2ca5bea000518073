import { expect, test } from 'vitest'
import { conditionsOf } from '../../../src/calculators/cas-hk/conditions.ts'
import { CAS_HK_RULES } from '../../../src/calculators/cas-hk/rules.ts'
import { casHkElements } from '../../../src/calculators/index.ts'

test.each(CAS_HK_RULES.map((rule) => [rule.id, rule] as const))(
  '说明 beside %s governs the figures that its published measure reads',
  (id, rule) => {
    const published = casHkElements[id].rows.flatMap(({ conditions }) => conditions)
    expect(conditionsOf(rule).map(({ figures }) => [...figures].sort())).toEqual(
      published.map(({ figures }) => [...figures].sort()),
    )
  },
)
