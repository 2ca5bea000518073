import {
  type Finding,
  type Indicator,
  type Outcome,
  type Row,
  type RowKind,
  toneOf,
} from '../../../calculators/index.ts'

/** What stands in a clause for one of its criteria: the sign of its state, and the words beside it. */
export interface MarkWords {
  readonly state: 'met' | 'unmet' | 'unknown' | 'graded'
  readonly sign: string
  readonly text: string
}

const SIGNS = { met: '✓', unmet: '✕', unknown: '○' } as const
const JUDGED: Readonly<Partial<Record<RowKind, readonly [met: string, unmet: string, unknown: string]>>> = {
  judgement: ['定性达到', '定性未达到', '定性待判断'],
  platform: ['平台达到', '平台未达到', '平台待判断'],
  agreement: ['已签署', '未签署', '待填'],
}

/**
 * `✓ 3,100 万元`, `✕ 3,100 万元，还差 900 万元`, `○ 待填`; where more rows than one stand in a cell (`isNamed`)
 * each with its name: `国内研究人员规模：`. A grade says what it comes from, and what lifts it.
 */
export function markOf({ kind, label }: Row, finding: Finding, isNamed: boolean): MarkWords {
  const { outcome, words, given, asked } = finding
  const state = stateOf(outcome)
  const sign = state === 'graded' ? '' : SIGNS[state]
  const judged = JUDGED[kind]
  if (judged !== undefined) {
    const said = judged[state === 'met' ? 0 : state === 'unmet' ? 1 : 2]
    return { state, sign, text: kind === 'agreement' ? `${label}${said}` : said }
  }
  // A yes alone does not say to what.
  const name = isNamed || kind === 'question' || kind === 'enclosed' ? `${label}：` : ''
  if (outcome.kind === 'grade' && outcome.grade !== null)
    return { state, sign, text: [`${name}${words}`, given, asked].filter(Boolean).join('；') }
  if (state === 'met') return { state, sign, text: name + (given ?? words) }
  return { state, sign, text: name + [given, words].filter(Boolean).join('，') }
}

/** What a part of the text's own form comes to, cells and all: `○ 已填 3/32`. */
export function wholeMark({ outcomes, summaries }: Indicator, column: number): MarkWords {
  const [outcome, text = ''] = [outcomes[column], summaries[column]]
  const state = outcome === undefined ? 'unknown' : stateOf(outcome)
  return { state, sign: state === 'graded' ? '' : SIGNS[state], text }
}

/** How an outcome stands, for the sign beside it: a grade or a day that is known is neither well nor ill. */
function stateOf(outcome: Outcome): MarkWords['state'] {
  const tone = toneOf(outcome)
  const isGraded = outcome.kind === 'grade' || outcome.kind === 'date'
  return tone === 'caution' || (isGraded && tone === 'met') ? 'graded' : tone
}
