import fc from 'fast-check'

/** Values of every wrong kind, long and broken texts among them. */
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\uD800',
    '2026-02-30',
    '26-01-01',
    '９９９９-12-31',
    '9999-12-31',
    '0000-01-01',
    '字'.repeat(10_001),
    'a'.repeat(10_001),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e308,
    Symbol('x'),
    () => 1,
  ),
)

/** Plain objects with the keys of `model`, some of whose values, at any depth, are junk; or junk altogether. */
export function hostile(model: object): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 1, arbitrary: junk }, { weight: 9, arbitrary: variantOf(model) })
}

function variantOf(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return fc.oneof(fc.constant(value), junk)
  const keys = Object.entries(value).map(([key, inner]) => [key, variantOf(inner)] as const)
  const object = fc.record(Object.fromEntries(keys), { requiredKeys: [] })
  return fc.oneof(
    { weight: 4, arbitrary: Array.isArray(value) ? fc.array(junk, { maxLength: 4 }) : object },
    { weight: 1, arbitrary: junk },
  )
}

/** Objects that are not data: reading them throws. */
export function throwing(): object[] {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return [proxy]
}
