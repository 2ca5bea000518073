import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessMoe,
  CALCULATORS,
  exampleProfile,
  type MoeFigures,
  parseProfile,
} from '../../../src/calculators/index.ts'
import { BAD_FILES } from '../../cases/figures-files.ts'
import { moeFigures } from '../../helpers/figures.ts'

const FORMAT = 'joint-lab-figures/1'
const moeOf = (moe: unknown) => parseProfile({ format: FORMAT, moe })

/** A file in which nothing is given: every calculator's section is there. */
const EMPTY = { format: FORMAT, ...Object.fromEntries(CALCULATORS.map(({ figures }) => [figures.key, {}])) }

describe('a figure that cannot be right', () => {
  it.each(BAD_FILES)('$what is reported at “$path”', ({ file, path, says }) => {
    const { problems } = parseProfile(file)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    const [problem] = problems
    for (const words of says) expect(problem?.message).toContain(words)
    expect(problem?.message.length).toBeLessThan(200)
  })

  it.each(BAD_FILES)('$what is left out, never coerced', ({ file }) => {
    const { profile } = parseProfile(file)
    expect(parseProfile(profile)).toEqual({ profile, problems: [] })
    const { binding, anticipatory } = assessMoe(profile.moe, 'establishment')
    expect([binding.met, anticipatory.met]).toEqual([0, 0])
  })

  it('leaves the others assessed', () => {
    const { profile, problems } = moeOf({
      equipmentValue: 'much',
      buildingArea: 5000,
      annualFunding: [900, -1],
    })
    expect(problems.map(({ path }) => path)).toEqual(['moe.equipmentValue', 'moe.annualFunding.1'])
    expect(profile.moe).toEqual({ buildingArea: 5000, annualFunding: [900, null] })
    const statuses = assessMoe(profile.moe, 'establishment').indicators.flatMap(({ criteria }) =>
      criteria.filter(({ status }) => status !== 'unknown').map(({ id, status }) => [id, status]),
    )
    expect(statuses).toEqual([
      ['building-space/area', 'met'],
      ['dedicated-funding/annual', 'unmet'],
    ])
  })

  it('keeps the members where only the foreign ones cannot be right', () => {
    expect(moeOf({ committeeMembers: 15, committeeForeignMembers: 16 }).profile.moe).toEqual({
      committeeMembers: 15,
    })
  })

  it('is one message for a thousand unknown keys beyond the first twenty', () => {
    const moe = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]))
    const { problems } = moeOf(moe)
    expect(problems).toHaveLength(21)
    expect(problems[20]).toEqual({ path: 'moe', message: '另有 980 个不认识的键，已略去。' })
  })
})

describe('a number', () => {
  it.each([
    [2500, 2500],
    ['2500', 2500],
    ['3.3', 3.3],
    ['3.30', 3.3],
    [' 3.3 ', 3.3],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['0.1', 0.1],
    ['1e3', 1000],
    [1e12, 1e12],
    ['1e12', 1e12],
    [1e-20, 1e-20],
    [-0, 0],
    ['-0', 0],
    [0.1 + 0.2, 0.30000000000000004],
    ['0.10000000000000000001', '0.10000000000000000001'],
    ['900719925474.0993000000000001', '900719925474.0993000000000001'],
    ['123456789012.5000000000', 123456789012.5],
  ])('%j is kept as %j, exactly', (given, kept) => {
    expect(moeOf({ equipmentValue: given })).toEqual({
      profile: { ...EMPTY, moe: { equipmentValue: kept } },
      problems: [],
    })
  })

  it('may be a whole number written as a decimal', () => {
    expect(moeOf({ domesticResearchers: '50.0' }).profile.moe).toEqual({ domesticResearchers: 50 })
  })
})

describe('parseProfile', { timeout: 30_000 }, () => {
  it('takes absent and null as not yet known, which is not a problem', () => {
    expect(moeOf({ equipmentValue: null, papers: [null, {}], agreements: null, judgements: {} })).toEqual({
      profile: { ...EMPTY, moe: { papers: [null, {}], judgements: {} } },
      problems: [],
    })
    expect(parseProfile({})).toEqual({ profile: EMPTY, problems: [] })
  })

  it('keeps name and notes as text', () => {
    const file = {
      format: FORMAT,
      name: '<b>实验室</b> & "co"',
      moe: { notes: { 'equipment/value': '清单见附件\n第 2 页' } },
      casHk: {},
      zhejiang: { evaluations: [{ on: '2025-01-31', result: 'pass' }] },
      dates: { establishedOn: '2024-02-29' },
      application2022: { labName: '名称', chinese: { platforms: ['甲', null, '无'] }, 'form-s-8-1': true },
    }
    expect(parseProfile(file)).toEqual({ profile: file, problems: [] })
  })

  it('fills the holes of a sparse list as JSON does', () => {
    const { profile } = parseProfile({
      application2022: { chinese: { platforms: new Array(2) } },
      moe: { annualFunding: new Array(2) },
    })
    expect([profile.application2022, profile.moe]).toStrictEqual([
      { chinese: { platforms: [null, null] } },
      { annualFunding: [null, null] },
    ])
  })

  it('accepts the example lab whole, and says which paper lacks its mean', async () => {
    const example = await exampleProfile()
    const { profile, problems } = parseProfile(example)
    expect(profile).toEqual(example)
    expect(problems.map(({ path }) => path)).toEqual(['casHk.publications.papers.11.fieldMeanImpactFactor'])
  })

  it('does not look at what a prototype has', () => {
    const file = Object.create({ moe: { equipmentValue: 1 } })
    expect(parseProfile(file).profile.moe).toEqual({})
  })

  it('pollutes no prototype', () => {
    parseProfile(
      JSON.parse(
        '{"__proto__":{"polluted":1},"moe":{"__proto__":{"polluted":1}},"zhejiang":{"constructor":{"prototype":{"polluted":1}}}}',
      ),
    )
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each([
    ['a revoked proxy', revokedProxy()],
    [
      'a getter that throws',
      {
        get moe() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that refuses its keys',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('reports %s and does not throw', (_, file) => {
    expect(parseProfile(file).problems).toEqual([{ path: '', message: expect.stringContaining('无法读取') }])
  })

  it('never throws, and what it keeps is a profile without problems', () => {
    const keys = fc.constantFrom('format', 'name', 'moe', 'casHk', 'zhejiang', 'application2022', '__proto__')
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
      withUnicodeString: true,
    })
    const junkMoe = fc.dictionary(fc.constantFrom(...MOE_KEYS), anything)
    const files = fc.oneof(
      anything,
      fc.dictionary(keys, anything),
      junkMoe.map((moe) => ({ moe })),
    )
    fc.assert(
      fc.property(files, (file) => {
        const { profile, problems } = parseProfile(file)
        for (const { path, message } of problems)
          expect([typeof path, message.length > 0]).toEqual(['string', true])
        expect(parseProfile(profile)).toEqual({ profile, problems: [] })
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
        for (const stage of ['establishment', 'acceptance'] as const) assessMoe(profile.moe, stage)
      }),
      { numRuns: 1000 },
    )
    expect('polluted' in {}).toBe(false)
  })

  it('keeps every valid profile as it is, through JSON too', () => {
    fc.assert(
      fc.property(moeFigures({ isComplete: false }), (moe) => {
        const file = { ...EMPTY, moe }
        const { profile, problems } = parseProfile(JSON.parse(JSON.stringify(file)))
        expect(problems).toEqual([])
        expect(profile).toEqual(file)
        expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile, problems: [] })
      }),
      { numRuns: 300 },
    )
  })
})

const MOE_KEYS: readonly (keyof MoeFigures)[] = [
  'labClass',
  'agreements',
  'equipmentValue',
  'annualFunding',
  'papers',
  'domesticResearchers',
  'foreignResearchers',
  'judgements',
  'notes',
]

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
