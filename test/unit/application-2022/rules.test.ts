import { describe, expect, it, test } from 'vitest'
import { APPLICATION_FORM, type ApplicationForm } from '../../../src/calculators/application-2022/check.ts'
import { applicationSources } from '../../../src/calculators/application-2022/index.ts'
import { APPLICATION_READINGS } from '../../../src/calculators/application-2022/readings.ts'
import { RULE_IDS } from '../../../src/calculators/application-2022/rule-ids.ts'
import type { ApplicationRule, FormField } from '../../../src/calculators/application-2022/types.ts'
import { applicationCaseFaults, applicationWordFaults } from '../../helpers/application-faults.ts'
import { folded, receivedText } from '../../helpers/policies.ts'

const TEXT = folded(receivedText('moe-notice-2022'))
const { fields, rules } = APPLICATION_FORM

describe('the rules of the 2022 notice and its form', () => {
  it.each(applicationSources())('$rule quotes the received text', ({ source }) => {
    expect(source.policy).toBe('moe-notice-2022')
    expect(TEXT).toContain(folded(source.quote))
  })

  it('quote every demand of the notice, every cell and every heading', () => {
    const quotes = applicationSources().map(({ source }) => folded(source.quote))
    const rest = [...new Set(quotes)]
      .sort((one, other) => other.length - one.length)
      .reduce((text, quote) => text.split(quote).join('\n'), TEXT)
    // What is left is the letterhead, the addressees, the preamble, headings and addresses.
    expect(rest.match(/[^\n]*(应|须|不得|不再|限\d|鼓励|重点说明|上传|签章|可推荐|\d月)[^\n]*/g)).toBeNull()
    expect(rest.length).toBeLessThan(950)
  })

  it('say numbers, days and names that stand in their words', () => {
    expect(applicationWordFaults(APPLICATION_FORM)).toEqual([])
  })

  it('give every worked case', () => {
    expect(applicationCaseFaults(APPLICATION_FORM)).toEqual([])
  })

  it('have the 38 cells of the form, each once, and every rule', () => {
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length)
    expect(fields).toHaveLength(38)
    expect(rules.map(({ id }) => id)).toEqual([...RULE_IDS])
  })

  it('use every reading', () => {
    const used = [...fields, ...rules].flatMap(({ readings }) => readings ?? [])
    // Said of every result.
    expect([...new Set([...used, 'form-closed'])].sort()).toEqual(
      APPLICATION_READINGS.map(({ id }) => id).sort(),
    )
  })

  it('are data: they survive JSON', () => {
    expect(JSON.parse(JSON.stringify(APPLICATION_FORM))).toEqual(APPLICATION_FORM)
  })
})

const withField = (path: string, change: Partial<FormField>): ApplicationForm => ({
  rules,
  fields: fields.map((field) => (field.path === path ? { ...field, ...change } : field)),
})
const withRule = (id: string, change: Partial<ApplicationRule>): ApplicationForm => ({
  fields,
  rules: rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
})

/** Every way in which one number, day or name can be wrong by a slip. */
const SLIPS: { slip: string; form: ApplicationForm; inWords: boolean }[] = [
  ...fields.flatMap(({ path, limit, rows }) => [
    ...(limit === undefined
      ? []
      : [limit.value - 1, limit.value + 1, limit.value * 10].map((value) => ({
          slip: `${path}: ${limit.value} as ${value}`,
          form: withField(path, { limit: { ...limit, value } }),
          inWords: true,
        }))),
    // How many rows are printed is not said in words.
    ...(rows === undefined
      ? []
      : [rows - 1, rows + 1].map((wrong) => ({
          slip: `${path}: ${rows} rows as ${wrong}`,
          form: withField(path, { rows: wrong }),
          inWords: false,
        }))),
  ]),
  ...rules.flatMap(({ id, bar, day, names = [] }) => [
    ...(bar === undefined
      ? []
      : [
          // A count of projects is whole: 1.5 is no other bar than 1.
          ...(bar.comparator === 'gte' ? [-1, 1, 0.5] : [-1, 1])
            .map((by) => Number(bar.value) + by)
            .map((value) => ({
              slip: `${id}: ${bar.value} as ${value}`,
              form: withRule(id, { bar: { ...bar, value: String(value) } }),
              inWords: true,
            })),
          {
            slip: `${id}: the other comparator`,
            form: withRule(id, {
              bar: { ...bar, comparator: bar.comparator === 'gte' ? ('lte' as const) : ('gte' as const) },
            }),
            inWords: true,
          },
        ]),
    ...(day === undefined
      ? []
      : ['2023-02-27', '2022-01-20', '2023-03-01'].map((on) => ({
          slip: `${id}: ${day.on} as ${on}`,
          form: withRule(id, { day: { ...day, on } }),
          inWords: true,
        }))),
    ...names.map((name) => ({
      slip: `${id}: without ${name}`,
      form: withRule(id, { names: names.filter((each) => each !== name) }),
      inWords: false,
    })),
  ]),
]

describe('a slip in any number, day or name is caught', () => {
  it('tries all of them', () => {
    expect(SLIPS).toHaveLength(3 * 3 + 2 * 2 + (3 + 3 + 4) + 2 * 3 + 5 + 4)
  })

  test.each(SLIPS)('$slip', ({ form, inWords }) => {
    expect(applicationCaseFaults(form).length).toBeGreaterThan(0)
    if (inWords) expect(applicationWordFaults(form).length).toBeGreaterThan(0)
  })
})
