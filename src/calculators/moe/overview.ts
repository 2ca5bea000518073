import type { Assessment, Indicator } from '../rules/index.ts'
import { answerOf, askedAt, lackingAt, stepsOf, summaryOf, tallyText } from './answer.ts'
import { rowsOf, STAGES } from './rows.ts'
import { ATTRIBUTE_WORDS, STAGE_WORDS } from './stage-words.ts'
import type { MoeAssessment, MoeIndicator, Stage } from './types.ts'

/** Both findings of a lab as every page and sheet shows them: a row a criterion, a column a stage. */
export function moeOverview(byStage: Readonly<Record<Stage, MoeAssessment>>): Assessment {
  const indicators = byStage.establishment.indicators.flatMap((establishment): Indicator[] => {
    const acceptance = byStage.acceptance.indicators.find(({ id }) => id === establishment.id)
    return acceptance === undefined ? [] : [indicatorOf({ establishment, acceptance })]
  })
  const asked = STAGES.map((_, place) => askedAt(indicators, place))
  return {
    columns: STAGES.map((id) => ({ id, label: STAGE_WORDS[id] })),
    indicators,
    answers: asked.map(answerOf),
    details: STAGES.map((stage, place) => {
      const other = place === 0 ? 1 : 0
      const lacking = lackingAt(asked[other] ?? [], STAGE_WORDS[STAGES[other]])
      const { binding, anticipatory } = byStage[stage]
      return [
        `${tallyText(ATTRIBUTE_WORDS.binding, binding)}；${tallyText(ATTRIBUTE_WORDS.anticipatory, anticipatory)}`,
        ...(lacking === null ? [] : [lacking]),
      ]
    }),
    steps: asked.map(stepsOf),
  }
}

function indicatorOf(both: Readonly<Record<Stage, MoeIndicator>>): Indicator {
  const { id, label, group, attribute, criteria, notes } = both.establishment
  const rows = rowsOf(both)
  return {
    id,
    label,
    group,
    badge: ATTRIBUTE_WORDS[attribute],
    outcomes: STAGES.map((stage) => ({ kind: 'status', status: both[stage].status })),
    summaries: STAGES.map((stage, place) => summaryOf(rows, place, both[stage].verdict)),
    scopes: STAGES.map((stage) => ({ verdict: both[stage].verdict, judged: both[stage].judged })),
    rows,
    notes: [...new Set([...notes, ...both.acceptance.notes])],
    source: { policy: 'moe-standard', fragment: id, quote: criteria[0]?.source.quote ?? label },
  }
}
