import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import * as cheerio from 'cheerio'
import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import pack from '../../package.json' with { type: 'json' }
import { casHkRules, RULES_VERSION, type Source } from '../../src/calculators/index.ts'
import { moeSources } from '../../src/calculators/moe/published.ts'
import { MOE_RULES } from '../../src/calculators/moe/rules.ts'
import { builtHtml } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const read = (name: string) => JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8'))
const listed: { title: string; href: string; schema: string }[] = read('index.json').files

test('every data file is listed with its schema, and documented on the page', () => {
  const there = readdirSync(join(DIST, 'data')).filter(
    (name) => name.endsWith('.json') && name !== 'index.json',
  )
  expect([...listed.flatMap(({ href, schema }) => [href, schema]), 'figures.schema.json'].sort()).toEqual(
    there.sort(),
  )
  const $ = cheerio.load(builtHtml('data/'))
  const links = new Set(
    $('main a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', 'http://site/data/').pathname),
  )
  for (const name of there) expect([...links]).toContain(`/data/${name}`)
})

describe.each(listed)('$href', ({ href, schema }) => {
  test('keeps to its schema, which refuses what it does not name', () => {
    const isValid = new Ajv({ strict: false }).compile(read(schema))
    expect(isValid(read(href)), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...read(href), surprise: 1 })).toBe(false)
    expect(isValid({})).toBe(false)
  })

  test('says the version', () => {
    expect(read(href).version).toBe(pack.version)
  })
})

const clauseAt = (policy: string, fragment: string): { text: string; number: string } | undefined =>
  read('clauses.json').clauses.find(
    (clause: { policy: string; fragment: string }) =>
      clause.policy === policy && clause.fragment === fragment,
  )

test.each([
  ['addressees', /^各省、自治区[^\n]*部省合建各高等学校：$/],
  ['preamble', /^为进一步[^\n]*通知如下。$/],
  ['s-3', /\n附件：国际合作联合实验室立项申报书$/],
  ['form', /^附件 国际合作联合实验室立项申报书\n实验室名称：/],
  ['form-s-8-6', /^8\.6 其他相关材料$/],
  ['circulation', /^\(此件不予公开\)$/],
  ['imprint', /^部内发送：有关部领导，办公厅\n教育部办公厅\n2022年12月30日印发$/],
])(
  'clauses.json has at #%s of the notice what stands there and nothing of its neighbours',
  (fragment, text) => {
    expect(clauseAt('moe-notice-2022', fragment)?.text).toMatch(text)
  },
)

test('figures.schema.json takes a figures file and refuses a wrong one', () => {
  const isValid = new Ajv({ strict: false }).compile(read(read('index.json').figures))
  const file = { format: 'joint-lab-figures/1', moe: { equipmentValue: '2500', annualFunding: [1000, null] } }
  expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true)
  expect(isValid({ ...file, moe: { equipmentValue: -1 } })).toBe(false)
  expect(isValid({ ...file, surprise: 1 })).toBe(false)
})

interface Demand {
  readonly comparator: string | null
  readonly exact: string | null
  readonly sources: readonly { readonly source: Source }[]
}
interface Criterion {
  readonly id: string
  readonly establishment: Demand | null
  readonly acceptance: Demand | null
}

test('moe-rules.json has every rule of the code, at both stages, with its words and where they stand', () => {
  const published: { id: string; attribute: string; criteria: Criterion[] }[] =
    read('moe-rules.json').indicators
  expect(published.map(({ id, attribute }) => [id, attribute])).toEqual(
    MOE_RULES.map(({ id, attribute }) => [id, attribute]),
  )
  const criteria = published.flatMap((indicator) => indicator.criteria)
  expect(criteria.map(({ id }) => id)).toEqual(MOE_RULES.flatMap((rule) => rule.criteria.map(({ id }) => id)))
  const words = criteria.flatMap(({ id, establishment, acceptance }) =>
    Object.entries({ establishment, acceptance }).flatMap(([stage, demand]) =>
      (demand?.sources ?? []).map(({ source }) => ({ rule: `${id} (${stage})`, source })),
    ),
  )
  expect(words).toEqual(moeSources().filter(({ source }) => source.policy === 'moe-standard'))
})

test('the rules say their own version, in each file and in the index', () => {
  for (const name of ['moe-rules.json', 'cas-hk-rules.json', 'index.json'])
    expect(read(name).rulesVersion).toBe(RULES_VERSION)
})

test('each demand names its measure by full paths, and how many entries it needs', () => {
  const published: { criteria: Record<string, { measure: object } | null>[] }[] =
    read('moe-rules.json').indicators
  const criteria = published.flatMap((indicator) => indicator.criteria)
  const measure = (id: string, stage: string) =>
    criteria.find((criterion) => (criterion['id'] as unknown) === id)?.[stage]?.measure
  expect(measure('equipment/value', 'establishment')).toEqual({ shape: 'figure', of: 'moe.equipmentValue' })
  expect(measure('international-team/foreign-share', 'acceptance')).toEqual({
    shape: 'share',
    part: 'moe.foreignResearchers',
    whole: 'moe.domesticResearchers',
  })
  expect(measure('dedicated-funding/annual', 'establishment')).toEqual({
    shape: 'every',
    of: 'moe.annualFunding',
    entries: 3,
  })
  expect(measure('teaching/bilingual-courses', 'acceptance')).toEqual({
    shape: 'every',
    of: 'moe.bilingualCourses',
    entries: 6,
  })
  const papers = { shape: 'every-share', of: 'moe.papers', part: 'joint', whole: 'total' }
  expect(measure('innovation/joint-paper-share', 'establishment')).toEqual({ ...papers, entries: 1 })
  expect(measure('innovation/joint-paper-share', 'acceptance')).toEqual({ ...papers, entries: 3 })
  expect(measure('agreements/laboratory', 'establishment')).toEqual({
    shape: 'agreement',
    of: 'moe.agreements.laboratory',
  })
  expect(measure('foreign-host/platform', 'acceptance')).toEqual({
    shape: 'judgement',
    of: 'moe.judgements.foreign-host/platform.acceptance',
  })
})

test('cas-hk-rules.json is what the calculator shows, and its weights are exact', () => {
  const { indicators, groups, gradeNames } = read('cas-hk-rules.json')
  expect(gradeNames['below-C']).toBe('未达 C 档')
  expect(indicators).toEqual(JSON.parse(JSON.stringify(casHkRules)))
  expect(groups.reduce((sum: number, { points }: { points: number }) => sum + points, 0)).toBe(100)
  const patents = indicators.find(({ id }: { id: string }) => id === 'patents')
  expect(patents.terms.map(({ exact }: { exact: string }) => exact)).toEqual(['1/5', '4/5', '5', '1/2'])
})

test('clauses.json has the words of every clause, misprints kept', () => {
  const clauses: { policy: string; fragment: string; text: string; number: string }[] =
    read('clauses.json').clauses
  const article = clauses.find(
    ({ policy, fragment }) => policy === 'zhejiang-measures' && fragment === 'art-2',
  )
  expect(article).toMatchObject({ number: '第二条' })
  expect(article?.text).toContain('本办法所称联合实验室，是指由省科技厅按照我省国际科技合作总体规划布局设立')
})

const DEMANDS = MOE_RULES.flatMap(({ criteria }) =>
  criteria.flatMap(({ id, at }) =>
    (['establishment', 'acceptance'] as const).map((stage) => [id, stage, at[stage]] as const),
  ),
)

test.each(DEMANDS)('%s at %s is published as the rule has it', (id, stage, demand) => {
  const published: { criteria: Criterion[] }[] = read('moe-rules.json').indicators
  const found = published.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)?.[
    stage
  ]
  if (demand === undefined) return expect(found).toBeNull()
  const { comparator, value } = 'value' in demand ? demand : { comparator: null, value: null }
  expect(found?.comparator).toBe(comparator)
  expect(found?.exact ?? null).toBe(value === null ? null : new Fraction(value).toFraction())
})
