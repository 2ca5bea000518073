import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleProfile, figuresJsonSchema, parseProfile } from '../../../src/calculators/index.ts'
import { BAD_FILES } from '../../cases/figures-files.ts'
import { moeFigures } from '../../helpers/figures.ts'

const FORMAT = 'joint-lab-figures/1'
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(figuresJsonSchema())

/** What no schema can say: one number against another, the decimals of a JSON number. And a date, which JSON cannot hold. */
const BEYOND_SCHEMA = [
  'more 外籍 than researchers',
  'more 外籍 than members',
  'more joint papers than papers',
  'a number smaller than any amount',
  '30 February',
]

describe('the JSON Schema of the figures file', { timeout: 30_000 }, () => {
  it('is plain JSON', () => {
    const schema = figuresJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('allows the example lab', async () => {
    expect(valid(await exampleProfile())).toBe(true)
  })

  it('allows what the parser accepts, and what the parser keeps', () => {
    fc.assert(
      fc.property(moeFigures({ isComplete: false }), (moe) => {
        expect(valid(JSON.parse(JSON.stringify({ format: FORMAT, moe })))).toBe(true)
        const { profile } = parseProfile({ moe })
        expect(valid(JSON.parse(JSON.stringify(profile)))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a decimal as text', { moe: { equipmentValue: '2500.5' } }],
    ['a count as text', { moe: { domesticResearchers: '50' } }],
    [
      'null for what is unknown',
      { moe: { equipmentValue: null, annualFunding: [null], papers: [null, { total: null }] } },
    ],
    ['no figures', {}],
  ])('allows %s', (_, file) => {
    expect(parseProfile(file).problems).toEqual([])
    expect(valid({ format: FORMAT, ...file })).toBe(true)
  })

  const refused = BAD_FILES.filter(({ what, path }) => !BEYOND_SCHEMA.includes(what) && path !== '')
  it.each(refused)('refuses $what', ({ file }) => {
    expect(valid({ format: FORMAT, ...(file as object) })).toBe(false)
  })

  it('asks a file to say its format', () => {
    expect(valid({ moe: {} })).toBe(false)
  })
})
