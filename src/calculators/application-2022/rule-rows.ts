import { valueAt } from '../figures/index.ts'
import type { Finding, Outcome, Row } from '../rules/index.ts'
import { JUDGED_RULES } from './judged-rules.ts'
import { ruleWords } from './rule-words.ts'
import type { ApplicationCheck, RuleResult, RuleStatus } from './types.ts'

/** The one column of verdicts. */
export const CHECK_COLUMN = { id: 'check', label: '结果' }

/** The figures that a rule asks for, in its own row. */
const FIGURES: Readonly<Partial<Record<RuleResult['id'], readonly string[]>>> = {
  'exclude-base': ['platformHasNationalBase'],
  'two-years': ['substantiveYears'],
  field: ['field'],
  // What is only encouraged is a fact, and no shortcoming.
  'independent-support': ['judgements.independent-support'],
}

/** Where the answer to a rule is kept, where a yes or a no is all that it asks. */
const ANSWERS: Readonly<Partial<Record<RuleResult['id'], string>>> = {
  'opinion-central': 'form-s-7-1',
  'opinion-local': 'form-s-7-2',
}

export const inSection = (path: string): string => `application2022.${path}`

/** A rule as a row; the attachments are a row each besides. */
export function rowsOfRule(result: RuleResult, check: ApplicationCheck, given: object): Row[] {
  const { id, label, items = [] } = result
  const figures = FIGURES[id] ?? []
  const answer = id in JUDGED_RULES && figures.length === 0 ? `judgements.${id}` : ANSWERS[id]
  const finding = findingOf(result, ruleWords(result, check, given), answer)
  const own: Row = {
    ...rowOf(id, label, answer === undefined ? 'fact' : 'question'),
    figures: figures.map(inSection),
    findings: [finding],
  }
  const parts = items.map((item): Row => {
    const number = item.path.slice('form-s-'.length).replace('-', '.')
    const words = item.status === 'unknown' ? '待定' : item.status === 'met' ? '有' : '没有'
    const part = findingOf({ ...result, ...item, readings: [] }, words, item.path)
    return {
      ...rowOf(item.path, `${number} ${item.label}`, 'enclosed'),
      findings: [part && { ...part, criterion: item.path, asked: '' }],
    }
  })
  return [own, ...parts]
}

/** Who recommends whose project, and how many: what the rules of 二、 turn on. */
export function recommenderRow([first]: readonly RuleResult[], given: object): Row[] {
  const paths = ['recommender.kind', 'recommender.university', 'recommender.count']
  if (first === undefined) return []
  const isKnown = paths.every((path) => valueAt(given, path) !== undefined)
  const asked = { ...first, status: isKnown ? 'met' : 'unknown', effect: 'hard', readings: [] } as const
  const finding = findingOf(asked, isKnown ? '已填' : '待填', undefined)
  return [
    {
      ...rowOf('recommender', '推荐单位和项目', 'fact'),
      figures: paths.map(inSection),
      findings: [finding && { ...finding, criterion: 'recommender', asked: '' }],
    },
  ]
}

/** A row without figures and findings. */
export function rowOf(id: string, label: string, kind: Row['kind']): Row {
  return { id, label, kind, figures: [], findings: [], sum: '', value: null, marks: [] }
}

/** `null` where the rule does not concern this applicant; what is only encouraged always may be answered. */
function findingOf(
  { id, status, source, readings, effect }: RuleResult,
  words: string,
  answer: string | undefined,
): Finding | null {
  if (status === 'not-applicable' && effect !== 'advice' && effect !== 'date') return null
  return {
    column: CHECK_COLUMN.id,
    criterion: id,
    outcome: outcomeOf(status),
    words,
    asked: source.quote,
    source,
    readings,
    missing: status === 'met' ? 0 : 1,
    judgement: answer === undefined ? null : inSection(answer),
  }
}

/** A status of a rule or a cell as every page knows it. */
export function outcomeOf(status: RuleStatus | 'near'): Outcome {
  return status === 'met' || status === 'unmet' || status === 'unknown'
    ? { kind: 'status', status }
    : { kind: 'state', state: status, tone: status === 'priority' ? 'met' : 'caution' }
}
