import { type Indicator, indicatorOf, type Row, rowOf, state, type Tone } from '../../rules/index.ts'
import { EVALUATION_RESULTS } from '../evaluation-results.ts'
import { EVALUATION_FIELDS } from '../fields.ts'
import { GROUND_NAMES, type Ground } from '../ground-names.ts'
import { readingsOf } from '../readings.ts'
import { sourceOf, sourcesOf } from '../rule.ts'
import { GROUND_RULES } from '../rules/grounds.ts'
import { STANDING_RULES } from '../rules/standing.ts'
import type { Standing } from '../standing.ts'
import type { StandingStatus } from '../standing-facts.ts'
import { findingOf, STATUS_WORDS } from './parts.ts'

/** An evaluation as it is known. */
export interface ToldEvaluation {
  readonly on?: string | undefined
  readonly result?: string | undefined
}

/** What a standing is worked out from, as far as it is known. */
export interface StandingInputs {
  readonly evaluations: readonly (ToldEvaluation | null)[] | undefined
  /** How many the list has, those that say nothing included. */
  readonly shown: number
  /** Those that the reader has ticked. */
  readonly grounds: readonly Ground[] | undefined
  /** Those that follow from the lab's own changes. */
  readonly derived: readonly Ground[]
}

const STATUSES: Readonly<Record<StandingStatus, readonly [words: string, tone: Tone]>> = {
  normal: ['正常', 'met'],
  warned: ['提醒督促', 'caution'],
  revoked: ['达到取消资格的情形', 'unmet'],
  graduated: ['不再作为联合实验室管理（第十八条）', 'caution'],
  withdrawn: ['不再作为联合实验室管理（第十九条）', 'caution'],
}

/** 绩效评价与资格: every evaluation, the 情形 of 第二十条, how the lab stands, and from when it could apply again. */
export function standingIndicator(standing: Standing, inputs: StandingInputs): Indicator {
  const status = statusFinding(standing)
  return indicatorOf(
    {
      id: 'standing',
      label: '评价与资格',
      group: '绩效评价与资格',
      badge: '第十七条',
      notes: standing.notes,
    },
    status,
    [
      ...evaluationRows(inputs),
      groundsRow(inputs),
      rowOf('standing/status', '资格', STANDING_DAYS, status, standing.summary),
      rowOf('standing/reapply', '可再次申报', [], reapplyFinding(standing)),
    ],
    sourceOf(STANDING_RULES['17-revoke']),
  )
}

const STANDING_DAYS = ['zhejiang.revokedOn', 'zhejiang.beltRoadOn', 'zhejiang.withdrawalApprovedOn']

function statusFinding(standing: Standing) {
  const [words, tone] =
    standing.status === null ? [STATUS_WORDS.unknown, 'unknown' as const] : STATUSES[standing.status]
  return findingOf(
    'standing/status',
    state(standing.status ?? 'unknown', tone),
    words,
    standing,
    STANDING_RULES['17-revoke'].words,
  )
}

/** From which day under each reading; a lab that has not lost its recognition needs none. */
function reapplyFinding(standing: Standing) {
  const { status, reapplyFrom, reapplyFromCautious } = standing
  const basis = {
    sources: sourcesOf(STANDING_RULES, ['20']),
    readings: standing.readings.filter(({ id }) => id.startsWith('zj-ban')),
  }
  const asked = STANDING_RULES['20'].words
  if (status === null)
    return findingOf('standing/reapply', state('unknown', 'unknown'), STATUS_WORDS.unknown, basis, asked)
  if (status !== 'revoked')
    return findingOf('standing/reapply', state('no-ban', 'met'), '没有三年限制', basis, asked)
  const words =
    reapplyFrom === null
      ? '没有取消资格的决定日，无从推算'
      : `${reapplyFrom} 起；谨慎按 ${reapplyFromCautious} 起`
  return findingOf('standing/reapply', { kind: 'date', on: reapplyFrom }, words, basis, asked)
}

function evaluationRows({ evaluations, shown }: StandingInputs): Row[] {
  const rows = Array.from({ length: Math.max(shown, 1) }, (_, index) => evaluations?.[index] ?? null)
  return rows.map((evaluation, index) => {
    const id = `evaluation/${index + 1}`
    const { code, tone, words } = consequenceOf(evaluation, rows)
    const sources = sourcesOf(
      STANDING_RULES,
      code === 'excellent' ? ['21'] : code === 'fail' ? ['17-warn', '17-revoke'] : ['17-grades'],
    )
    return {
      ...rowOf(
        id,
        `第 ${index + 1} 次绩效评价`,
        EVALUATION_FIELDS.map(({ key }) => `zhejiang.evaluations.${index}.${key}`),
        findingOf(id, state(code, tone), words, { sources, readings: [] }, STANDING_RULES['17-grades'].words),
      ),
      entry: { list: 'zhejiang.evaluations', index, rows: rows.length },
    }
  })
}

/** What the text has for a result: 奖励, nothing, 提醒督促, and of the second fail in a row the loss of recognition. */
function consequenceOf(
  evaluation: ToldEvaluation | null,
  all: readonly (ToldEvaluation | null)[],
): { readonly code: string; readonly tone: Tone; readonly words: string } {
  const label = EVALUATION_RESULTS.find(({ code }) => code === evaluation?.result)?.label
  if (evaluation === null || label === undefined)
    return { code: 'unknown', tone: 'unknown', words: STATUS_WORDS.unknown }
  if (evaluation.result === 'excellent')
    return { code: 'excellent', tone: 'met', words: `${label}：可得适当奖励` }
  if (evaluation.result === 'pass') return { code: 'pass', tone: 'met', words: label }
  const { on } = evaluation
  const before = all
    .filter((each) => on !== undefined && each?.on !== undefined && each.on < on)
    .sort((one, other) => ((one?.on ?? '') < (other?.on ?? '') ? 1 : -1))[0]
  return before?.result === 'fail'
    ? { code: 'fail', tone: 'unmet', words: `${label}：与上一次连续` }
    : { code: 'fail', tone: 'caution', words: `${label}：提醒督促` }
}

function groundsRow({ grounds, derived }: StandingInputs): Row {
  const found = [...new Set([...(grounds ?? []), ...derived])]
  const sources = [...sourcesOf(STANDING_RULES, ['20']), ...GROUND_RULES.map(sourceOf)]
  const readings = readingsOf(GROUND_RULES.flatMap(({ readings: ids = [] }) => ids))
  const [code, tone, words] =
    found.length > 0
      ? (['found', 'unmet', found.map((id) => GROUND_NAMES[id]).join('；')] as const)
      : grounds === undefined
        ? (['unknown', 'unknown', STATUS_WORDS.unknown] as const)
        : (['none', 'met', '没有'] as const)
  const sum = derived.length === 0 ? '' : '“重大事项变更未及时申请”由上面所填的变更得出。'
  const finding = findingOf(
    'standing/grounds',
    state(code, tone),
    words,
    { sources, readings },
    STANDING_RULES['20'].words,
  )
  return rowOf('standing/grounds', '第二十条情形', ['zhejiang.grounds'], finding, sum)
}
