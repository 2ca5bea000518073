import { describe, expect, test } from 'vitest'
import { exampleProfile } from '../../../src/calculators/index.ts'
import { type Draft, type Raw, withFigure } from '../../../src/stores/draft.ts'
import { isAdmittedCase, isAdmittedDraft } from '../../../src/stores/gate.ts'

const lab = (draft: unknown, name = '现状') => ({ scenarios: [{ name, draft }], active: 0 })
const list = (length: number, item: Raw = 1) => Array.from({ length }, () => item)
const PAPER = { title: '题'.repeat(60), impactFactor: '3.3', fieldMeanImpactFactor: 2 }

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

const EXAMPLE = await exampleProfile()

describe('a real lab passes', () => {
  test.each([
    ['the example', EXAMPLE],
    ['twenty thousand papers', { casHk: { publications: { papers: list(20_000, PAPER) } } }],
    ['a year more than there may be', { moe: { annualFunding: list(101) } }],
    ['a figure of the wrong type', { moe: { equipmentValue: [1, { a: 2 }] } }],
    ['a long text in a field', { moe: { notes: { equipment: '长'.repeat(20_000) } } }],
  ])('%s', (_, draft) => {
    expect(isAdmittedDraft(draft)).toBe(true)
    expect(isAdmittedCase(lab(draft))).toBe(true)
  })
})

describe('what no page can carry does not', () => {
  test.each<[string, unknown]>([
    ['5,000 levels', lab({ moe: { equipmentValue: nested(5000) } })],
    ['5,000 levels where the table has nothing', lab({ later: nested(5000) })],
    ['5,000 levels beside the figures', { ...lab({}), beside: { a: nested(5000) } }],
    ['200,000 years', lab({ moe: { annualFunding: list(200_000) } })],
    ['20,000 years of which nothing is known', lab({ moe: { papers: list(20_000, { a: 1 }) } })],
    ['20,000 parties', lab({ casHk: { leaders: list(20_000) } })],
    ['60,000 papers', lab({ casHk: { publications: { papers: list(60_000, PAPER) } } })],
    ['a paper of 200 values', lab({ casHk: { publications: { papers: [{ title: list(200) }] } } })],
    ['a text of 200,000 characters', lab({ name: '长'.repeat(200_000) })],
    ['a scenario’s name of 200,000 characters', lab({}, '长'.repeat(200_000))],
    ['a key of 200,000 characters', lab({ ['k'.repeat(200_000)]: 1 })],
    [
      '400 texts of 20,000 characters each, and as many again',
      lab({ later: list(800, '长'.repeat(20_000)) }),
    ],
    ['one scenario more than there may be', { scenarios: list(13, { name: 'a', draft: {} }), active: 0 }],
    ['no figures', lab([])],
  ])('%s', (_, value) => {
    expect(isAdmittedCase(value)).toBe(false)
  })

  test('nor what turns in a circle', () => {
    const circle: { [key: string]: unknown } = {}
    circle['a'] = circle
    expect(isAdmittedCase(lab({ moe: circle }))).toBe(false)
  })

  test('nor what is spread over all scenarios', () => {
    const draft = withFigure({} as Draft, 'later', list(50_000, list(2)))
    expect(isAdmittedDraft(draft)).toBe(true)
    const scenarios = list(12, { name: 'a', draft })
    expect(isAdmittedCase({ scenarios, active: 0 })).toBe(false)
  })
})
