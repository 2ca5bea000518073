import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { casHkCycle, casHkProcess } from '../../../src/calculators/index.ts'
import { CYCLE_CASES, PROCESS_CASES } from '../../cases/timeline.ts'
import { hostile, throwing } from '../../helpers/hostile.ts'

describe('the five-year cycle', () => {
  test.each(CYCLE_CASES)('from $startedOn', ({ startedOn, until, lastDay }) => {
    expect(casHkCycle({ startedOn })).toMatchObject({ from: startedOn, until, lastDay, problems: [] })
  })

  it('is open where its first day is not known, and reports one that does not exist', () => {
    const open = { from: null, until: null, lastDay: null }
    expect(casHkCycle({})).toMatchObject({ ...open, problems: [] })
    expect(casHkCycle({ startedOn: '2026-02-30' })).toMatchObject({
      ...open,
      problems: [{ path: 'startedOn' }],
    })
    expect(casHkCycle({ startedOn: '9996-01-01' })).toMatchObject({
      ...open,
      problems: [{ path: 'startedOn' }],
    })
  })

  it.each([
    ['2026-05-17', '2026-05-17', true],
    ['2026-05-16', '2026-05-17', false],
    [null, '2026-05-17', null],
    ['2026-05-16', undefined, null],
  ])('an agreement until %s at an evaluation on %s: %s', (agreementUntil, evaluationOn, holds) => {
    expect(casHkCycle({ agreementUntil, evaluationOn }).agreementHolds).toBe(holds)
  })

  it('never throws', () => {
    const model = { startedOn: '2024-05-17', agreementUntil: '2025-05-17', evaluationOn: '2025-01-01' }
    fc.assert(fc.property(hostile(model), (input) => void casHkCycle(input as object)))
    for (const input of throwing()) expect(casHkCycle(input).problems[0]?.path).toBe('')
  })
})

describe('the process of the evaluation', () => {
  test.each(PROCESS_CASES)('$clause $facts', ({ facts, signatures, second, consequence }) => {
    const found = casHkProcess(facts)
    if (signatures !== undefined) expect([found.signatures, found.seals]).toEqual([signatures, signatures])
    if (second !== undefined) expect(found.needsSecondReview).toBe(second)
    if (consequence !== undefined) expect(found.consequence).toBe(consequence)
    expect(found.problems).toEqual([])
  })

  it.each([
    ['parties', 1],
    ['parties', 2.5],
    ['parties', -2],
    ['parties', '两'],
    ['firstResult', '优秀'],
    ['status', 'recognized'],
    ['takesPart', '是'],
    ['result', 'failed'],
  ])('reports %s: %o', (path, value) => {
    const all = { parties: 2, firstResult: 'good', status: 'recognised', takesPart: true, result: 'good' }
    const found = casHkProcess({ ...all, [path]: value } as object)
    expect(found.problems.map((problem) => problem.path)).toEqual([path])
    const open = {
      parties: { signatures: null, seals: null },
      firstResult: { needsSecondReview: null },
      status: { consequence: null },
      takesPart: { consequence: null },
      result: { consequence: null },
    }[path]
    expect(found).toMatchObject({ ...open })
  })

  it('says where a result is no longer used, and that the text leaves a fourth party open', () => {
    const { readings } = casHkProcess({ status: 'recognised', takesPart: false, result: 'good', parties: 4 })
    expect(readings.map(({ id }) => id)).toEqual(expect.arrayContaining(['ck-absent-result', 'ck-parties']))
  })

  it('never throws', () => {
    const model = { parties: 2, firstResult: 'good', status: 'recognised', takesPart: true, result: 'fail' }
    fc.assert(fc.property(hostile(model), (input) => void casHkProcess(input as object)))
    for (const input of throwing()) expect(casHkProcess(input).problems[0]?.path).toBe('')
  })
})
