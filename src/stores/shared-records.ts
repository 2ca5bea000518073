import { remembered } from '../calculators/index.ts'
import { type Case, withScenarios } from './case-shape.ts'
import type { Draft } from './draft.ts'

/** What a lab did is the same in every 方案, which differ in figures and dates: it stands with 现状, once. */
const SHARED = ['records', 'recordSettings'] as const

/** The figures of a scenario, with the records that all share. */
export function draftOf({ scenarios }: Case, index: number): Draft {
  const { draft } = scenarios[index] ?? scenarios[0]
  return draft === scenarios[0].draft ? draft : joined(scenarios[0].draft)(draft)
}

const joined = remembered((baseline: Draft) =>
  remembered((draft: Draft): Draft => {
    const shared = sharedOf(baseline)
    return Object.keys(shared).length === 0 ? draft : { ...draft, ...shared }
  }),
)

/** `lab` with other figures for one scenario; the records among them are all scenarios'. */
export function withDraft(lab: Case, index: number, draft: Draft): Case {
  const [{ draft: baseline }] = lab.scenarios
  const shared = sharedOf(draft)
  const isMoved = SHARED.some((key) => key in shared && shared[key] !== baseline[key])
  return withScenarios(lab, (scenario, place) => {
    if (place === index) return { ...scenario, draft: place === 0 ? draft : withoutShared(draft) }
    return place === 0 && isMoved ? { ...scenario, draft: { ...baseline, ...shared } } : scenario
  })
}

/** `lab` with a scenario's figures as they were, the records among them: of these nothing else stays. */
export function backTo(lab: Case, index: number, draft: Draft): Case {
  return withScenarios(lab, (scenario, place) => {
    const own = place === index ? draft : scenario.draft
    return {
      ...scenario,
      draft: place === 0 ? { ...withoutShared(own), ...sharedOf(draft) } : withoutShared(own),
    }
  })
}

/** Whether the records of two labs differ. */
export function haveOtherRecords(one: Case, other: Case): boolean {
  return SHARED.some((key) => one.scenarios[0].draft[key] !== other.scenarios[0].draft[key])
}

/** A case from outside with what is shared in its one place. */
export function withSharedOnce(lab: Case): Case {
  if (lab.scenarios.slice(1).every(({ draft }) => Object.keys(sharedOf(draft)).length === 0)) return lab
  const shared = Object.assign({}, ...[...lab.scenarios].reverse().map(({ draft }) => sharedOf(draft)))
  return withScenarios(lab, (scenario, place) => ({
    ...scenario,
    draft: place === 0 ? { ...scenario.draft, ...shared } : withoutShared(scenario.draft),
  }))
}

/** A draft without what all scenarios share. */
export function withoutShared(draft: Draft): Draft {
  const entries = Object.entries(draft).filter(([key]) => !SHARED.some((shared) => shared === key))
  return entries.length === Object.keys(draft).length ? draft : Object.fromEntries(entries)
}

/** A lab without its records: the figures that were taken from them stay. */
export function withoutRecords(lab: Case): Case {
  return withScenarios(lab, (scenario) => ({ ...scenario, draft: withoutShared(scenario.draft) }))
}

function sharedOf(draft: Draft): Draft {
  return Object.fromEntries(SHARED.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]])))
}
