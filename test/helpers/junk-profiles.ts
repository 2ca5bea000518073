import { type Field, PROFILE_FIELDS, type Shape } from '../../src/calculators/index.ts'
import type { Seeded } from './seeded.ts'

/** What nobody means by a figure, and what only programs write. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  '',
  ' ',
  'NaN',
  'Infinity',
  '-0',
  '1/3',
  '1/0',
  '0x10',
  '１２．５',
  '4,000',
  '1e309',
  '1e-400',
  '9'.repeat(400),
  `0.${'0'.repeat(300)}1`,
  '字'.repeat(3000),
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  -1,
  -0,
  1e21,
  1e-20,
  0.1 + 0.2,
  10n,
  Symbol('junk'),
  () => 1,
  new Date(Number.NaN),
  new Map([['a', 1]]),
  /x/,
  [],
  {},
]
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '',
  '键',
  'x',
]
/** Figures at which things turn: the bars of the texts, their neighbours, the ends of what is taken. */
const TURNING: readonly (number | string)[] = [
  0,
  1,
  2,
  3,
  5,
  10,
  15,
  20,
  25,
  50,
  99,
  100,
  300,
  1000,
  2500,
  4000,
  5000,
  1e9,
  1e12,
  '0.1',
  '0.3',
  '2499.9999999999995',
  '0.00000000000000000001',
  '999999999999.99999999999999',
  '1000000000000',
  1e-7,
  2499.9999999999995,
  '1000000000.0',
]

/** A figures file as no hand would write it: some of it right, some near it, some of it anything. */
export function junkProfile(random: Seeded): unknown {
  if (random.oneIn(50)) return random.pick(ODD)
  const file = junkObject(PROFILE_FIELDS as readonly Field[], random, 0)
  return random.oneIn(10) ? throughJson(file) : file
}

function junkObject(fields: readonly Field[], random: Seeded, depth: number): { [key: string]: unknown } {
  const made: { [key: string]: unknown } = random.oneIn(40)
    ? Object.create({ moe: { equipmentValue: 1 } })
    : {}
  const share = 1 + random.below(4)
  for (const field of fields)
    if (random.below(4) < share) define(made, field.key, junkShape(field, random, depth + 1))
  while (random.oneIn(4)) define(made, random.pick(KEYS), anything(random, depth + 1))
  return made
}

/** As `JSON.parse` does: a key `__proto__` becomes a key, and no prototype. */
function define(made: object, key: string, value: unknown): void {
  Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
}

function junkShape(shape: Shape, random: Seeded, depth: number): unknown {
  if (random.oneIn(12)) return anything(random, depth)
  switch (shape.kind) {
    case 'decimal':
    case 'count':
      return random.oneIn(3)
        ? random.pick(TURNING)
        : random.oneIn(3)
          ? `${random.below(1e6)}.${random.below(1e6)}`
          : random.below(6000)
    case 'flag':
    case 'answer':
      return random.oneIn(2)
    case 'choice':
      return random.pick(shape.choices).value
    case 'text':
    case 'longtext':
      return '字'.repeat(random.below(shape.maxLength + 2))
    case 'cell':
      return random.oneIn(2)
        ? random.pick(TURNING)
        : random.pick(['无', ' ', '6（12%）', '2021-03', '2021-13'])
    case 'day':
      return random.pick(['2024-02-29', '2023-02-29', '0026-01-01', '2024-2-1', '二〇二四年'])
    case 'list': {
      const length = random.oneIn(200) ? shape.maxItems + random.below(3) : random.below(8)
      return Array.from({ length }, () => (random.oneIn(6) ? null : junkShape(shape.item, random, depth + 1)))
    }
    case 'object':
      return junkObject(shape.fields, random, depth)
    case 'json':
      return anything(random, depth)
    default:
      return shape satisfies never
  }
}

function anything(random: Seeded, depth: number): unknown {
  if (depth > 12 || random.below(3) > 0) return random.pick(ODD)
  if (random.oneIn(500)) return new Array(50_000).fill(random.pick(ODD))
  if (random.oneIn(2)) return Array.from({ length: random.below(5) }, () => anything(random, depth + 1))
  const made = {}
  for (let left = random.below(5); left > 0; left -= 1)
    define(made, random.pick(KEYS), anything(random, depth + 1))
  return made
}

function throughJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return value
  }
}
