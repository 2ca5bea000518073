import { type Answer, allOf, answerTo, anyOf, type Given, unlessProblem } from './answer.ts'
import { type Evaluation, readEvaluations, runsOf } from './evaluations.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type Place, readChoice, readFlag } from './read-input.ts'
import { readingsOf } from './readings.ts'
import { sourceOf, sourcesOf } from './rule.ts'
import { GROUND_RULES, type Ground, type GroundRule } from './rules/grounds.ts'
import { STANDING_RULES } from './rules/standing.ts'

/** The facts of all grounds; each ground reads its own. */
export interface GroundInput {
  readonly ground: Ground
  readonly lateWithoutReason: boolean
  readonly suppliedDuringEvaluation: boolean
  readonly evaluations: readonly (Given<Evaluation> | null)[]
  readonly falseInformation: boolean
  readonly diplomaticAccident: boolean
  readonly securityConduct: boolean
  readonly seriousConsequences: boolean
  readonly timely: boolean
  readonly affectsOperation: boolean
  readonly otherGround: boolean
}

export interface RevocationGround extends Answer {
  /** Whether the 情形 of 第二十条 is there; `null` where what it asks is not known. */
  readonly applies: boolean | null
}

/** One 情形 of 第二十条, from its facts. It is the 省科技厅 that decides. Never throws. */
export function revocationGround(input: Given<GroundInput>): RevocationGround {
  return revocationGroundBy(PERIODS, GROUND_RULES, input)
}

/** The same by other periods and grounds than the draft's: what a test changes. */
export function revocationGroundBy(
  periods: Periods,
  rules: readonly (GroundRule & { readonly id: Ground })[],
  input: unknown,
): RevocationGround {
  return answerTo(input, (given, problems) => {
    const at = (key: string, label: string): Place => ({ given, key, label, problems })
    const ground = readChoice(
      at('ground', '第二十条情形'),
      rules.map(({ id }) => id),
    )
    const rule = rules.find(({ id }) => id === ground)
    const applies =
      rule === undefined
        ? null
        : rule.anyOf.length === 0
          ? failsInARow(periods, readEvaluations(at('evaluations', '历次绩效评价'), null))
          : anyOf(
              rule.anyOf.map((facts) =>
                allOf(facts.map(({ key, label, holds }) => stands(at(key, label), holds))),
              ),
            )
    const asked = rule?.anyOf.flatMap((facts) => facts.map(({ key }) => key)) ?? []
    return {
      applies: unlessProblem(problems, ['ground', 'evaluations', ...asked], applies),
      problems,
      readings: readingsOf(rule?.readings ?? []),
      sources: [...sourcesOf(STANDING_RULES, ['20']), ...(rule === undefined ? [] : [sourceOf(rule)])],
    }
  })
}

/** Whether a fact stands as the ground asks; `null` where it is not known. */
function stands(place: Place, holds: boolean): boolean | null {
  const fact = readFlag(place)
  return fact === null ? null : fact === holds
}

function failsInARow(periods: Periods, evaluations: readonly Evaluation[] | null): boolean | null {
  if (evaluations === null) return null
  const [least, most] = runsOf(periods, evaluations)
  if (least.revokedOn !== null) return true
  return most.revokedOn === null ? false : null
}
