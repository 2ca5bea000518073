import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessMoe,
  MOE_FIELDS,
  MOE_SINGLE_FIGURES,
  moeAlong,
  parseProfile,
  planMoe,
  reachMoe,
} from '../../../src/calculators/index.ts'
import { MOE_CRITERIA } from '../../../src/calculators/moe/indicators.ts'

/** Numbers that a file may hold and no lab has, with everything near a bar. */
const absurd = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    -0,
    5e-324,
    5e-13,
    1e-9,
    1.7976931348623157e308,
    1e21,
    Number.NaN,
    Infinity,
    -1,
    '0.00000000000000000000000000001',
    '99999999999999999999999999999',
    '2499.9999999999995',
    '1e25',
    '1e-25',
    '1e999',
    null,
    '',
    [],
    {},
    true,
  ),
  fc.double({ min: 0 }),
  fc.nat(),
)

/** A `moe` of every key, each with something in it, right or not. */
const junk = fc.record(
  Object.fromEntries(
    MOE_FIELDS.map(({ key, kind }) => [
      key,
      key === 'papers'
        ? fc.array(fc.record({ total: absurd, joint: absurd }, { requiredKeys: [] }), { maxLength: 7 })
        : kind === 'list'
          ? fc.array(absurd, { maxLength: 9 })
          : absurd,
    ]),
  ),
  { requiredKeys: [] },
)

/** Every number that is not finite, and every text that shows one or is not exact but for a percent. */
function odd(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} ${value}`]
  if (typeof value === 'string')
    return /NaN|Infinity|undefined|\de[+-]?\d/.test(value) || /约 ?\d(?![\d.,]* %)/.test(value)
      ? [`${path} ${value}`]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => odd(item, `${path}.${key}`))
}

test('no figure that a file may hold makes a result throw, or say NaN, Infinity or a rounded number', () => {
  fc.assert(
    fc.property(junk, (input) => {
      const { moe } = parseProfile({ moe: input }).profile
      for (const stage of ['establishment', 'acceptance'] as const) {
        expect(odd(assessMoe(moe, stage))).toEqual([])
        for (const { id } of MOE_CRITERIA) expect(odd(reachMoe(moe, stage, id))).toEqual([])
      }
      expect(odd(planMoe(moe))).toEqual([])
      for (const key of MOE_SINGLE_FIGURES) expect(odd(moeAlong(moe, key))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a ratio of what is missing lies between 0 and 1, however little there is', () => {
  fc.assert(
    fc.property(junk, (input) => {
      const { moe } = parseProfile({ moe: input }).profile
      for (const stage of ['establishment', 'acceptance'] as const)
        for (const { criteria } of assessMoe(moe, stage).indicators)
          for (const { shortfall } of criteria) {
            expect(shortfall?.ratio ?? 0).toBeGreaterThanOrEqual(0)
            expect(shortfall?.ratio ?? 0).toBeLessThanOrEqual(1)
          }
    }),
  )
})
