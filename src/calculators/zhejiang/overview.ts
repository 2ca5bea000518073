import type { ISODate } from '../core/index.ts'
import { type Assessment, type Circumstances, within } from '../rules/index.ts'
import { annualReport } from './annual-report.ts'
import { changeRequest } from './change-request.ts'
import { checkEligibility } from './eligibility.ts'
import type { ZhejiangFigures } from './fields.ts'
import { jointLabName } from './lab-name.ts'
import { answerOf, stepsOf } from './overview/answer.ts'
import { changeIndicator, type ToldChange } from './overview/changes.ts'
import { conditionIndicators } from './overview/conditions.ts'
import { momentsOf } from './overview/moments.ts'
import { namingIndicator } from './overview/naming.ts'
import { COLUMN, STATUS_WORDS, saidIn } from './overview/parts.ts'
import { reportIndicator } from './overview/reports.ts'
import { standingIndicator } from './overview/standings.ts'
import { standing as standingBy } from './standing.ts'

/** A lab's answers, name and days held against the draft, as every page and sheet shows them. */
export function assessZhejiang(figures: ZhejiangFigures, around?: Circumstances): Assessment {
  const today = around?.today ?? null
  const eligibility = checkEligibility(figures.eligibility)
  const name = jointLabName(figures.name ?? {})
  const submitted = yearsSaid(figures.submitted)
  const report = annualReport({ recognisedOn: figures.recognisedOn, today, submitted })
  const changes = saidIn(figures.changes)?.map((change) => (change === null ? null : toldOf(change, today)))
  const evaluations = saidIn(figures.evaluations)
  const grounds = figures.grounds?.flatMap((ground) => ground ?? [])
  const derived = changes?.some((change) => change?.request.revocationRisk === true)
    ? (['20-5'] as const)
    : []
  const { revokedOn, beltRoadOn, withdrawalApprovedOn } = figures
  const standing = standingBy({
    evaluations,
    grounds: [...(grounds ?? []), ...derived],
    revokedOn,
    beltRoadOn,
    withdrawalApprovedOn,
    today,
  })
  const isOut = revokedOn !== undefined || standing.status === 'graduated' || standing.status === 'withdrawn'
  const indicators = [
    ...conditionIndicators(eligibility),
    namingIndicator(name),
    reportIndicator(report, { isSubmittedKnown: submitted !== undefined, isOut }),
    changeIndicator(changes, figures.changes?.length ?? 0),
    standingIndicator(standing, {
      evaluations,
      shown: figures.evaluations?.length ?? 0,
      grounds,
      derived,
    }),
  ]
  return {
    columns: [COLUMN],
    indicators,
    answers: [answerOf(eligibility, indicators)],
    details: [[...eligibility.notes]],
    steps: [stepsOf(indicators, isOut)],
    statusWords: STATUS_WORDS,
    problems: [
      ...within('zhejiang.name', name.problems),
      ...within('zhejiang', report.problems),
      ...(changes ?? []).flatMap((change, index) =>
        within(`zhejiang.changes.${index}`, change?.request.problems ?? []),
      ),
      ...within('zhejiang', standing.problems),
    ],
    moments: momentsOf({
      recognisedOn: figures.recognisedOn,
      report: isOut ? { ...report, dueOn: null } : report,
      changes: changes ?? [],
      evaluations: evaluations ?? [],
      standing,
      exits: { beltRoadOn, withdrawalApprovedOn },
    }),
  }
}

type Change = NonNullable<NonNullable<ZhejiangFigures['changes']>[number]>

function toldOf(change: Change, today: ISODate | null): ToldChange {
  const { what, changedOn, appliedOn } = change
  return { what, changedOn, appliedOn, request: changeRequest({ ...change, today }) }
}

/** The years said to be reported; `undefined` where none is said, which is not the same as none reported. */
function yearsSaid(list: ZhejiangFigures['submitted']): readonly (number | string)[] | undefined {
  const years = list?.flatMap((year) => year ?? [])
  return list !== undefined && list.length > 0 && years?.length === 0 ? undefined : years
}
