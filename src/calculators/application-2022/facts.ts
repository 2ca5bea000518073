import type { Figure, Problem } from '../figures/index.ts'
import { found, type JsonObject, readNumber } from '../figures/index.ts'
import {
  LAB_TYPES,
  type LabType,
  RECOMMENDERS,
  type Recommender,
  UNIVERSITIES,
  type University,
} from './choices.ts'
import { isBlank } from './count-words.ts'
import { OUTLINE } from './outline.ts'
import { JUDGED_RULE_IDS } from './rule-ids.ts'
import { valueAt } from './tree.ts'

/** What the rules ask of an application; `null` is not known. */
export interface Facts {
  readonly kind: Recommender | null
  readonly university: University | null
  readonly count: Figure | null
  readonly labType: LabType | null
  readonly hasNationalBase: boolean | null
  readonly substantiveYears: Figure | null
  readonly field: string | null
  /** By rule id: the applicant's own judgement of what the text states in words. */
  readonly judgements: ReadonlyMap<string, boolean | null>
  /** By path: whether an opinion or attachment is there. */
  readonly enclosed: ReadonlyMap<string, boolean | null>
}

/** Where the facts stand in an application beside the cells of the form. */
export const FACT_PATHS: readonly string[] = [
  'recommender.kind',
  'recommender.university',
  'recommender.count',
  'platformHasNationalBase',
  'substantiveYears',
  'field',
  ...JUDGED_RULE_IDS.map((id) => `judgements.${id}`),
]

/** The facts that can be right; what cannot is reported and not known. */
export function readFacts(root: JsonObject, problems: Problem[]): Facts {
  const at = (path: string) => valueAt(root, path, problems)
  const report = (path: string, message: string): null => {
    if (problems.every((problem) => problem.path !== path)) problems.push({ path, message })
    return null
  }
  const flag = (path: string, label: string): boolean | null => {
    const value = at(path)
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? null
    return report(path, `“${label}”应为 true（是）或 false（否）；现在是${found(value)}。尚不清楚就留空。`)
  }
  const choice = <C extends string>(
    path: string,
    label: string,
    choices: readonly { readonly value: C; readonly label: string }[],
  ): C | null => {
    const value = at(path)
    if (value === undefined || value === null) return null
    const expected = choices.map((each) => `“${each.value}”（${each.label}）`).join('、')
    return (
      choices.find((each) => each.value === value)?.value ??
      report(path, `“${label}”应为 ${expected}；现在是${found(value)}。`)
    )
  }
  const number = (path: string, label: string, kind: 'count' | 'decimal', unit: 'project' | 'year') => {
    const value = at(path)
    if (value === undefined || value === null) return null
    const read = readNumber({ kind, unit }, `“${label}”`, value)
    return 'figure' in read ? read.figure : report(path, read.message)
  }
  const field = at('field')
  if (field !== undefined && field !== null && typeof field !== 'string')
    report('field', `“领域方向”应为文字；现在是${found(field)}。`)
  return {
    kind: choice('recommender.kind', '推荐单位类型', RECOMMENDERS),
    university: choice('recommender.university', '所推荐项目的高校', UNIVERSITIES),
    count: number('recommender.count', '本次推荐项数', 'count', 'project'),
    // The cell itself reports what is no choice.
    labType: LAB_TYPES.find(({ value }) => value === at('labType'))?.value ?? null,
    hasNationalBase: flag('platformHasNationalBase', '依托平台已建有国家国际科技合作基地'),
    substantiveYears: number('substantiveYears', '实质运行年数', 'decimal', 'year'),
    field: typeof field === 'string' && !isBlank(field) ? field : null,
    judgements: new Map(JUDGED_RULE_IDS.map((id) => [id, flag(`judgements.${id}`, `自评：${id}`)])),
    enclosed: new Map(
      OUTLINE.filter(({ kind }) => kind !== 'section').map(({ path, label }) => [
        path,
        enclosedAt(path, label, at(path), report),
      ]),
    ),
  }
}

/** Yes or no, or a text that says what is enclosed: “无” is no, blanks are no answer. */
function enclosedAt(
  path: string,
  label: string,
  value: unknown,
  report: (path: string, message: string) => null,
): boolean | null {
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? null
  if (typeof value === 'string') return isBlank(value) ? null : value.trim() !== '无'
  return report(path, `“${label}”应为 true（有）、false（没有）或文字说明；现在是${found(value)}。`)
}
