import { addDays, DISCLAIMER, type ISODate, type Source } from '../../core/index.ts'
import type { Moment, Tone } from '../../rules/index.ts'
import type { AnnualReport } from '../annual-report.ts'
import { BASIS } from '../basis.ts'
import { EVALUATION_RESULTS } from '../evaluation-results.ts'
import { sourceOf } from '../rule.ts'
import { CHANGE_RULES } from '../rules/change.ts'
import { REPORT_RULES } from '../rules/report.ts'
import { STANDING_RULES } from '../rules/standing.ts'
import type { Standing } from '../standing.ts'
import { nameOfChange, stateOfChange, type ToldChange } from './changes.ts'
import type { ToldEvaluation } from './standings.ts'

/** Everything of a lab that has a day. */
export interface Dated {
  readonly recognisedOn: ISODate | undefined
  readonly report: AnnualReport
  readonly changes: readonly (ToldChange | null)[]
  readonly evaluations: readonly (ToldEvaluation | null)[]
  readonly standing: Standing
  readonly exits: {
    readonly beltRoadOn: ISODate | undefined
    readonly withdrawalApprovedOn: ISODate | undefined
  }
}

const REPORTS = '年度报告'
const CHANGES = '变更'
const STANDING = '评价与资格'

/** The lab's own days and those that follow from them, in their order. */
export function momentsOf(dated: Dated): Moment[] {
  const all = [...reportMoments(dated), ...changeMoments(dated), ...standingMoments(dated)]
  return all.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function reportMoments({ recognisedOn, report }: Dated): Moment[] {
  const source = sourceOf(REPORT_RULES['13-due'])
  const due = (on: ISODate, year: number, label: string, tone: Tone) =>
    moment(
      REPORTS,
      'annual-report',
      on,
      label,
      `${year} 年度报告的截止日；谨慎按前一日（${addDays(on, -1)}）。`,
      tone,
      source,
      `提交 ${year} 年度报告的截止日`,
    )
  const { dueOn, coversYear } = report
  return [
    ...(recognisedOn === undefined
      ? []
      : [moment(REPORTS, 'recognised', recognisedOn, '认定', '认定日期，由填报人填写。', 'met', null)]),
    ...(report.overdue ?? []).map((each) =>
      due(each.dueOn, each.coversYear, `${each.coversYear} 年报逾期`, 'unmet'),
    ),
    ...(dueOn === null || coversYear === null
      ? []
      : [due(dueOn, coversYear, `${coversYear} 年报截止`, 'caution')]),
  ]
}

function changeMoments({ changes }: Dated): Moment[] {
  return changes.flatMap((change) => {
    if (change === null) return []
    const { changedOn, appliedOn, request } = change
    const code = stateOfChange(change)
    const name = nameOfChange(change)
    return [
      ...(changedOn === undefined
        ? []
        : [moment(CHANGES, 'changed', changedOn, name, `${name}：发生日，由填报人填写。`, 'met', null)]),
      ...(appliedOn === undefined
        ? []
        : [
            moment(
              CHANGES,
              'applied',
              appliedOn,
              '提交变更申请',
              `${name}：提交申请日，由填报人填写。`,
              'met',
              null,
            ),
          ]),
      ...(request.deadline === null
        ? []
        : [
            moment(
              CHANGES,
              'change',
              request.deadline,
              '变更申请期限',
              `${name}：一个月内提交变更申请的末日。${request.notes.join('')}`,
              code === 'late' ? 'unmet' : code === 'timely' ? 'met' : 'caution',
              sourceOf(CHANGE_RULES['14-deadline']),
              `${name}，提交变更申请的末日`,
            ),
          ]),
    ]
  })
}

function standingMoments({ evaluations, standing, exits }: Dated): Moment[] {
  const { revokedOn, reapplyFrom, reapplyFromCautious } = standing
  const own = (id: string, on: ISODate | undefined, label: string, source: Source) =>
    on === undefined ? [] : [moment(STANDING, id, on, label, `${label}，由填报人填写。`, 'caution', source)]
  return [
    ...evaluations.flatMap((each) => {
      const label = EVALUATION_RESULTS.find(({ code }) => code === each?.result)?.label
      if (each?.on === undefined) return []
      const tone: Tone = each.result === 'fail' ? 'unmet' : label === undefined ? 'unknown' : 'met'
      return [
        moment(STANDING, 'evaluation', each.on, `评价${label ?? ''}`, '绩效评价，由填报人填写。', tone, null),
      ]
    }),
    ...own('belt-road', exits.beltRoadOn, '认定为国家“一带一路”联合实验室', sourceOf(STANDING_RULES['18'])),
    ...own('withdrawn', exits.withdrawalApprovedOn, '主动退出获批', sourceOf(STANDING_RULES['19'])),
    ...(revokedOn === null || reapplyFrom === null
      ? []
      : [
          {
            ...moment(
              STANDING,
              'ban',
              revokedOn,
              '三年内不得再次申报',
              standing.summary,
              'unmet',
              sourceOf(STANDING_RULES['20']),
            ),
            until: reapplyFrom,
          },
          moment(
            STANDING,
            'reapply',
            reapplyFrom,
            '可再次申报',
            `三年期满当日起；谨慎按次日（${reapplyFromCautious}）起。`,
            'met',
            sourceOf(STANDING_RULES['20']),
            '取消资格满三年，可再次申报',
          ),
        ]),
  ]
}

function moment(
  lane: string,
  id: string,
  on: ISODate,
  label: string,
  words: string,
  tone: Tone,
  source: Source | null,
  calendar: string | null = null,
): Moment {
  const title = calendar === null ? null : `${BASIS.slice(1, -1)}：${calendar}（${DISCLAIMER}）`
  return { id: `zhejiang-${id}`, on, lane, label, words, tone, source, calendar: title }
}
