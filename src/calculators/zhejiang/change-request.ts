import { addMonths, type ISODate } from '../core/index.ts'
import { type Answer, allOf, answerTo, type Given, unlessProblem } from './answer.ts'
import { CHANGE_ITEMS, type ChangeCode, type ChangeItem, type Verdict } from './change-items.ts'
import { labelOf } from './labels.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type Place, readChoice, readDay, readFlag, reportFuture } from './read-input.ts'
import { type ReadingId, readingsOf } from './readings.ts'
import { sourceOf, sourcesOf } from './rule.ts'
import { CHANGE_RULES } from './rules/change.ts'
import { GROUND_RULES } from './rules/grounds.ts'

export interface ChangeInput {
  readonly what: ChangeCode
  /** 变更发生日. */
  readonly changedOn: ISODate
  /** 提交变更申请日; missing: not applied for. */
  readonly appliedOn: ISODate
  readonly affectsOperation: boolean
  readonly today: ISODate
}

export interface ChangeRequest extends Answer {
  readonly verdict: Verdict | null
  /** The last day to apply; `null` where it is not known, or the verdict is `in-principle-not`. */
  readonly deadline: ISODate | null
  readonly timely: boolean | null
  /** Whether 第二十条（五） is met: not timely, and affecting operation. */
  readonly revocationRisk: boolean | null
  readonly notes: readonly string[]
}

const BOTH_20_5 = GROUND_RULES.filter(({ id }) => id === '20-5')

/** 重大事项变更 (第十四、十五条、第二十条（五）): whether it can be applied for, until when, and what lateness threatens. Never throws. */
export function changeRequest(input: Given<ChangeInput>): ChangeRequest {
  return changeRequestBy(PERIODS, CHANGE_ITEMS, input)
}

/** The same by other periods and items than the draft's: what a test changes. */
export function changeRequestBy(
  periods: Periods,
  items: readonly ChangeItem[],
  input: unknown,
): ChangeRequest {
  return answerTo(input, (given, problems) => {
    const at = (key: keyof ChangeInput): Place => ({
      given,
      key,
      label: labelOf(key),
      problems,
    })
    const codes = items.map(({ code }) => code)
    const what = readChoice(at('what'), codes)
    const changed = at('changedOn')
    const changedOn = readDay(changed)
    const applied = at('appliedOn')
    const appliedOn = readDay(applied)
    const affects = readFlag(at('affectsOperation'))
    const today = readDay(at('today'))
    reportFuture(changed, changedOn, today)
    reportFuture(applied, appliedOn, today)

    const sound = <T>(paths: readonly (keyof ChangeInput)[], value: T) =>
      unlessProblem(problems, paths, value)
    const item = sound(['what'], items.find(({ code }) => code === what) ?? null)
    const last =
      item?.verdict === 'apply' && changedOn !== null
        ? addMonths(changedOn, periods.changeMonths.value)
        : null
    const deadline = sound(['what', 'changedOn'], last)
    const timely = sound(['what', 'changedOn', 'appliedOn', 'today'], timelyBy(deadline, appliedOn, today))
    const isLate = timely === null ? null : !timely
    const revocationRisk = sound(
      ['what', 'changedOn', 'appliedOn', 'today', 'affectsOperation'],
      item === null ? null : allOf([isLate, affects]),
    )
    return {
      verdict: item?.verdict ?? null,
      deadline,
      timely,
      revocationRisk,
      notes: notesOf(item, deadline),
      problems,
      readings: readingsOf(touching(item, deadline, revocationRisk ?? isLate)),
      sources: item === null ? sourcesOf(CHANGE_RULES, ['14-may', '15']) : sourcesFor(item),
    }
  })
}

function timelyBy(
  deadline: ISODate | null,
  appliedOn: ISODate | null,
  today: ISODate | null,
): boolean | null {
  if (deadline === null) return null
  if (appliedOn !== null) return appliedOn <= deadline
  return today !== null && today > deadline ? false : null
}

function touching(item: ChangeItem | null, deadline: ISODate | null, risk: boolean | null): ReadingId[] {
  if (item === null) return []
  return [
    ...item.readings,
    ...(item.verdict === 'apply' ? (['zj-apply-before-or-after'] as const) : (['zj-principle'] as const)),
    ...(deadline === null ? [] : (['zj-month', 'zj-submit-to'] as const)),
    ...(risk === null ? [] : (['zj-20-5-both'] as const)),
  ]
}

function sourcesFor({ verdict, rule }: ChangeItem) {
  const ids =
    verdict === 'apply'
      ? ([rule, '14-deadline', '14-approval', '14-no-self'] as const)
      : (['15', rule] as const)
  return [...sourcesOf(CHANGE_RULES, ids), ...BOTH_20_5.map(sourceOf)]
}

function notesOf(item: ChangeItem | null, deadline: ISODate | null): string[] {
  if (item === null) return []
  if (item.verdict === 'in-principle-not')
    return [`变更${item.label}：原则上不予调整，须另行请示。例外由谁批准，原文没有规定。`]
  const steps = '先交组织推荐部门审核同意，再报省科技厅；省科技厅审核通过前不得自行调整。'
  if (deadline === null) return [steps]
  return [steps, `期限末日 ${deadline} 如遇节假日是否顺延，请向组织推荐部门确认；这里没有计算顺延。`]
}
