import type { ISODate, Source } from '../core/index.ts'
import type { ReadingId } from './readings.ts'
import { sourceOf, sourcesOf } from './rule.ts'
import { GROUND_RULES } from './rules/grounds.ts'
import { STANDING_RULES } from './rules/standing.ts'
import type { Facts, StandingStatus } from './standing-facts.ts'

/** A standing before it is put into words. */
interface Result {
  readonly status: StandingStatus | null
  readonly revokedOn: ISODate | null
  readonly reapplyFrom: ISODate | null
}

/** The standing in a sentence, and what else is to be said of it. */
export function standingWords(result: Result, facts: Facts): { summary: string; notes: string[] } {
  return { summary: summaryOf(result, facts), notes: notesOf(result, facts) }
}

function summaryOf({ status, revokedOn }: Result, facts: Facts): string {
  switch (status) {
    case 'revoked':
      return facts.revokedOn === null
        ? '达到取消资格的情形，以省科技厅决定为准。'
        : `按填报，省科技厅于 ${revokedOn} 决定取消资格，三年内不得再次申报。`
    case 'graduated':
      return '被认定为国家“一带一路”联合实验室，不再作为省联合实验室管理；原文没有写三年限制。'
    case 'withdrawn':
      return '主动退出获批，不再作为省联合实验室管理；原文没有写三年限制。'
    case 'warned':
      return '最近一次评价不合格：会受到提醒督促，下一次再不合格即达到取消资格的情形。'
    case 'normal':
      return '按填报的评价，没有提醒督促或取消资格的情形。'
    case null:
      return ''
    default:
      return status satisfies never
  }
}

function notesOf({ status, revokedOn }: Result, facts: Facts): string[] {
  const { evaluations, grounds } = facts
  if (status === null) {
    if (evaluations === null) return ['没有填写绩效评价，无从判断。还没有评价过的，请填为没有。']
    const isOpen = evaluations?.some(({ on, result }) => on === null || result === null) ?? false
    return isOpen ? ['有的评价没有填日期或结果，补全后才能得出结论。'] : []
  }
  return [
    ...(status === 'revoked' && revokedOn === null ? ['没有取消资格的决定日，三年从何时起算无从推算。'] : []),
    ...(status === 'normal' && latestOf(facts) === 'excellent'
      ? ['最近一次评价优秀：给予适当奖励，数额原文没有写；奖励经费用于自主开展国际科技合作项目支出。']
      : []),
    ...((status === 'normal' || status === 'warned') && grounds.length === 0
      ? ['下一次评价在何时，原文没有写；第二十条的其它情形按没有填报处理。']
      : []),
  ]
}

/** The readings that touch a standing. */
export function standingReadings({ status, reapplyFrom }: Result, facts: Facts): ReadingId[] {
  const isRevoked = status === 'revoked'
  const touches: readonly (readonly [ReadingId, boolean])[] = [
    ['zj-consecutive', hasFail(facts) && status !== 'graduated' && status !== 'withdrawn'],
    ['zj-ban-from', isRevoked],
    ['zj-ban-last-day', reapplyFrom !== null],
    ['zj-ban-who', isRevoked],
    ['zj-20-4-scope', isRevoked && facts.grounds.includes('20-4')],
    ['zj-cycle-open', status === 'normal' || status === 'warned'],
    ['zj-exit-no-ban', status === 'graduated' || status === 'withdrawn'],
  ]
  return touches.flatMap(([id, isTouched]) => (isTouched ? [id] : []))
}

/** The clauses that a standing rests on. */
export function standingSources({ status }: Result, facts: Facts): Source[] {
  const grounds = GROUND_RULES.filter(({ id }) => facts.grounds.includes(id)).map(sourceOf)
  switch (status) {
    case 'revoked':
      return [...sourcesOf(STANDING_RULES, hasFail(facts) ? ['17-revoke', '20'] : ['20']), ...grounds]
    case 'graduated':
      return sourcesOf(STANDING_RULES, ['18'])
    case 'withdrawn':
      return sourcesOf(STANDING_RULES, ['19'])
    case 'warned':
      return sourcesOf(STANDING_RULES, ['16', '17-warn', '17-revoke'])
    case 'normal':
      return sourcesOf(STANDING_RULES, [
        '16',
        '17-grades',
        ...(latestOf(facts) === 'excellent' ? (['21'] as const) : []),
      ])
    case null:
      return sourcesOf(STANDING_RULES, ['17-grades', '20'])
    default:
      return status satisfies never
  }
}

function hasFail({ evaluations }: Facts): boolean {
  return evaluations?.some(({ result }) => result === 'fail') ?? false
}

function latestOf({ evaluations }: Facts) {
  const dated = (evaluations ?? []).filter(({ on }) => on !== null)
  return [...dated].sort((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1))[0]?.result ?? null
}
