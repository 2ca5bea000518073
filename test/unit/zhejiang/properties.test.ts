import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annualReport,
  changeRequest,
  checkEligibility,
  jointLabName,
  revocationGround,
  standing,
} from '../../../src/calculators/index.ts'
import {
  CHANGE_ITEMS,
  type ChangeCode,
  EVALUATION_RESULTS,
  type EvaluationResult,
  GROUND_RULES,
  ZHEJIANG_READINGS,
} from '../../../src/calculators/zhejiang/index.ts'
import { ALL_MET, answersWith, ZHEJIANG_CASES } from '../../cases/zhejiang.ts'
import { zhejiangClause } from '../../helpers/zhejiang-clauses.ts'

const FUNCTIONS = {
  annualReport,
  changeRequest,
  revocationGround,
  standing,
  jointLabName,
  checkEligibility,
} as unknown as Readonly<Record<(typeof ZHEJIANG_CASES)[number]['of'], (input: unknown) => Result>>
type Name = keyof typeof FUNCTIONS
const names = fc.constantFrom(...(Object.keys(FUNCTIONS) as Name[]))

interface Result {
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly readings: readonly { readonly id: string; readonly text: string }[]
  readonly sources: readonly { readonly policy: string; readonly fragment: string; readonly quote: string }[]
}

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const twoDays = fc.tuple(days, days).map((pair) => pair.sort() as [string, string])
const results = fc.constantFrom<EvaluationResult>(...EVALUATION_RESULTS.map(({ code }) => code))
const evaluations = fc.uniqueArray(fc.record({ on: days, result: results }), {
  selector: ({ on }) => on,
  maxLength: 8,
})

const KEYS = [
  ...['recognisedOn', 'today', 'submitted', 'what', 'changedOn', 'appliedOn', 'affectsOperation', 'ground'],
  ...['evaluations', 'grounds', 'revokedOn', 'beltRoadOn', 'withdrawalApprovedOn', 'timely', 'otherGround'],
  ...['countryZh', 'fieldZh', 'countryEn', 'fieldEn', 'lateWithoutReason', 'falseInformation'],
  ...Object.keys(ALL_MET),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
]
const junk = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
  fc.string({ minLength: 0, maxLength: 30, unit: 'binary' }),
  fc.constantFrom(
    '香港',
    'XX',
    '2026-02-30',
    '20-1',
    'fail',
    'name',
    '新加坡',
    '__proto__',
    'constructor',
    '集'.repeat(10_000),
  ),
  days,
)
const someInput = fc.oneof(junk, fc.dictionary(fc.constantFrom(...KEYS), junk, { maxKeys: 8 }))

describe('the Zhejiang calculator', () => {
  it('answers any input: never throws, and says what it could not use', () => {
    fc.assert(
      fc.property(names, someInput, (name, input) => {
        const { problems, readings, sources } = FUNCTIONS[name](input)
        expect(readings[0]?.id).toBe('zj-draft')
        expect(sources.length).toBeGreaterThan(0)
        for (const { message } of problems) expect(message).toMatch(/^(?=.*\p{Script=Han}).{5,220}。$/su)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(Object.keys(FUNCTIONS) as Name[])('%s answers what cannot even be read', (name) => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const thrower = Object.fromEntries(KEYS.map((key) => [key, null]))
    for (const key of KEYS)
      Object.defineProperty(thrower, key, {
        enumerable: true,
        get: () => {
          throw new Error(key)
        },
      })
    for (const input of [revoked.proxy, thrower])
      expect(FUNCTIONS[name](input).problems).toEqual([
        { path: '', message: expect.stringContaining('无法读取') },
      ])
  })

  it('takes null for missing, and nothing for an empty object', () => {
    for (const [name, answer] of Object.entries(FUNCTIONS)) {
      const nothing = answer({})
      expect(nothing.problems, name).toEqual([])
      expect(answer(null), name).toEqual(nothing)
      expect(answer(undefined), name).toEqual(nothing)
    }
    for (const { of, input, place } of ZHEJIANG_CASES) {
      if (typeof input !== 'object' || of === 'checkEligibility') continue
      const filled = { ...Object.fromEntries(KEYS.slice(0, 15).map((key) => [key, null])), ...input }
      expect(FUNCTIONS[of](filled), place).toEqual(FUNCTIONS[of](input))
    }
  })

  it('takes only own keys: what a prototype has was not given', () => {
    for (const { of, input, place } of ZHEJIANG_CASES) {
      if (typeof input !== 'object' || input === null) continue
      expect(FUNCTIONS[of](Object.create(input)), place).toEqual(FUNCTIONS[of]({}))
    }
  })

  it('leaves its input as it was, and answers the same again', () => {
    for (const { of, input, place } of ZHEJIANG_CASES) {
      const before = JSON.stringify(input)
      const once = FUNCTIONS[of](input)
      expect(FUNCTIONS[of](input), place).toEqual(once)
      expect(JSON.stringify(input)).toBe(before)
      expect(JSON.parse(JSON.stringify(once)), place).toEqual(once)
    }
  })

  it('carries readings of the list, word for word and once each, and clauses that say what is quoted', () => {
    for (const { of, input, place } of ZHEJIANG_CASES) {
      const { readings, sources } = FUNCTIONS[of](input)
      for (const { id, text } of readings)
        expect(ZHEJIANG_READINGS.find((each) => each.id === id)?.text, place).toBe(text)
      expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length)
      for (const { policy, fragment, quote } of sources) {
        expect(policy).toBe('zhejiang-measures')
        expect(zhejiangClause(fragment)).toContain(quote.replace(/\s/g, ''))
      }
    }
  })
})

describe('a later date never makes a deadline earlier', () => {
  const later = (one: string | null, other: string | null) => expect((one ?? '') <= (other ?? '')).toBe(true)

  it('the first report by the day of recognition', () => {
    fc.assert(
      fc.property(twoDays, ([one, other]) => {
        later(
          annualReport({ recognisedOn: one }).first?.dueOn ?? null,
          annualReport({ recognisedOn: other }).first?.dueOn ?? null,
        )
      }),
    )
  })

  it('the next report by today, which is never past it and at most a year before', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [recognisedOn = '', one = '', other = ''] = three.sort()
        const dues = [one, other].map((today) => annualReport({ recognisedOn, today, submitted: [] }))
        later(dues[0]?.dueOn ?? null, dues[1]?.dueOn ?? null)
        for (const [index, today] of [one, other].entries()) {
          const { dueOn, coversYear, overdue, first } = dues[index] ?? annualReport({})
          later(today, dueOn)
          expect(dueOn).toMatch(/-01-31$/)
          expect(Number(dueOn?.slice(0, 4))).toBe((coversYear ?? 0) + 1)
          // Of every due day since the first, those before today are overdue and the next is due: none is lost.
          const years = (overdue ?? []).map((each) => each.coversYear)
          expect(years).toEqual(years.map((_, place) => (first?.coversYear ?? 0) + place))
          expect(coversYear).toBe((first?.coversYear ?? 0) + years.length)
        }
      }),
    )
  })

  it('the last day to apply by the day of the change', () => {
    fc.assert(
      fc.property(
        twoDays,
        fc.constantFrom<ChangeCode>('name', 'managers', 'other-major'),
        ([one, other], what) => {
          const deadlines = [one, other].map((changedOn) => changeRequest({ what, changedOn }).deadline)
          later(deadlines[0] ?? null, deadlines[1] ?? null)
          later(one, deadlines[0] ?? null)
        },
      ),
    )
  })

  it('the day to apply again by the day of the decision', () => {
    fc.assert(
      fc.property(twoDays, ([one, other]) => {
        const [first, second] = [one, other].map((revokedOn) => standing({ evaluations: [], revokedOn }))
        later(first?.reapplyFrom ?? null, second?.reapplyFrom ?? null)
        later(first?.reapplyFromCautious ?? null, second?.reapplyFromCautious ?? null)
        expect((first?.reapplyFrom ?? '') < (first?.reapplyFromCautious ?? '')).toBe(true)
      }),
    )
  })
})

describe('a standing', () => {
  it('does not depend on the order in which evaluations are listed', () => {
    const shuffled = evaluations.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, fc.option(days), ([list, other], beltRoadOn) => {
        expect(standing({ evaluations: other, beltRoadOn })).toEqual(
          standing({ evaluations: list, beltRoadOn }),
        )
        expect(revocationGround({ ground: '20-2', evaluations: other })).toEqual(
          revocationGround({ ground: '20-2', evaluations: list }),
        )
      }),
    )
  })

  it('does not change with what follows a revocation', () => {
    fc.assert(
      fc.property(evaluations, (list) => {
        const { status, revokedOn, reapplyFrom } = standing({ evaluations: list })
        fc.pre(status === 'revoked')
        const before = list.filter(({ on }) => on <= (revokedOn ?? ''))
        expect(standing({ evaluations: before })).toMatchObject({ status, revokedOn, reapplyFrom })
      }),
      { maxSkipsPerRun: 1000 },
    )
  })

  it('is revoked by evaluations exactly where 20-2 applies', () => {
    fc.assert(
      fc.property(evaluations, (list) => {
        const { applies } = revocationGround({ ground: '20-2', evaluations: list })
        expect(standing({ evaluations: list }).status === 'revoked').toBe(applies)
      }),
    )
  })

  it('never says 已取消 without a decision, and then says whose it is to decide', () => {
    const grounds = fc.subarray(
      GROUND_RULES.map(({ id }) => id),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(fc.option(evaluations), grounds, (list, some) => {
        const result = standing({ evaluations: list, grounds: some })
        expect(result.status).toBe('revoked')
        expect(result.summary).toContain('达到取消资格的情形，以省科技厅决定为准')
        expect(JSON.stringify(result)).not.toContain('已取消')
      }),
    )
  })
})

describe('a problem leaves null what it bears on', () => {
  const bad = fc.constantFrom('2026-02-30', '26-01-31', '2026/01/31', 20260131, [], true, 'constructor')
  const expectNull = (values: readonly unknown[]) =>
    expect(values.every((value) => value === null)).toBe(true)

  it('in reports, changes and standings', () => {
    fc.assert(
      fc.property(bad, days, fc.boolean(), (wrong, today, affectsOperation) => {
        const report = annualReport({ recognisedOn: wrong as string, today, submitted: [] })
        expectNull([report.dueOn, report.coversYear, report.overdue])
        const change = changeRequest({ what: 'name', changedOn: wrong as string, affectsOperation })
        expectNull([change.deadline, change.timely, change.revocationRisk])
        for (const key of ['revokedOn', 'beltRoadOn', 'withdrawalApprovedOn'] as const) {
          const { status, revokedOn, reapplyFrom, reapplyFromCautious, problems } = standing({
            evaluations: [],
            [key]: wrong as string,
          })
          expectNull([status, revokedOn, reapplyFrom, reapplyFromCautious])
          expect(problems.map(({ path }) => path)).toEqual([key])
        }
      }),
    )
  })
})

describe('the conditions', () => {
  it('never turn from met to anything else, nor from unmet, by answers that were not known', () => {
    const leaves = ZHEJIANG_CASES.flatMap(({ of, place }) =>
      of === 'checkEligibility' && place.endsWith(': not known') ? [place.split(':')[0] ?? ''] : [],
    )
    fc.assert(
      fc.property(fc.subarray(leaves), (unknown) => {
        const answers = unknown.reduce(
          (tree, path) => answersWith(path, null, tree),
          ALL_MET as object as Record<string, unknown>,
        )
        for (const { status, items } of checkEligibility(answers).conditions) {
          const open = items.flatMap(({ parts }) => parts).some(({ path }) => unknown.includes(path))
          expect(status).toBe(open ? 'unknown' : 'met')
        }
      }),
    )
  })
})

describe('names', () => {
  it('are made of what was given, blanks apart', () => {
    const part = fc.constantFrom(
      '新加坡',
      '日本',
      '圣多美和普林西比',
      '集成电路',
      '人工智能、大数据',
      'X射线',
    )
    fc.assert(
      fc.property(part, part, (countryZh, fieldZh) => {
        fc.pre(!countryZh.includes('、'))
        const plain = jointLabName({ countryZh, fieldZh })
        expect(plain.zh).toBe(`浙江-${countryZh}${fieldZh}联合实验室`)
        const spaced = (text: string) => ` ${[...text].join(' \u200b')}\u3000`
        expect(jointLabName({ countryZh: spaced(countryZh), fieldZh: spaced(fieldZh) })).toEqual(plain)
      }),
    )
  })

  it('are never given beside a refusal, and every refusal says where it is', () => {
    const part = fc.option(
      fc.constantFrom('', ' ', 'XX', '香港', '中国', '新加坡', '新加坡、日本', 'AI', '联合实验室', '（甲）'),
    )
    fc.assert(
      fc.property(fc.record({ countryZh: part, fieldZh: part, countryEn: part, fieldEn: part }), (parts) => {
        const { zh, en, refused, problems } = jointLabName(parts)
        expect(refused !== null).toBe(problems.length > 0)
        if (refused !== null) expect([zh, en]).toEqual([null, null])
      }),
    )
  })
})

it('changes of every code are answered', () => {
  for (const { code } of CHANGE_ITEMS) expect(changeRequest({ what: code }).problems).toEqual([])
})
