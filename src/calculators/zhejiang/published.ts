import type { Source } from '../core/index.ts'
import type { CoveredBy } from './coverage.ts'
import { PERIODS } from './periods.ts'
import { ZHEJIANG_READINGS } from './readings.ts'
import { listed, type Rule, sourceOf } from './rule.ts'
import { CHANGE_RULES } from './rules/change.ts'
import { CLASS_RULES, TASK_RULES } from './rules/classes.ts'
import { DUTY_RULES } from './rules/duties.ts'
import { ELIGIBILITY_RULES } from './rules/eligibility.ts'
import { GROUND_RULES } from './rules/grounds.ts'
import { NAMING_RULES } from './rules/naming.ts'
import { REPORT_RULES } from './rules/report.ts'
import { COMMENCEMENT, ROUTE_RULES } from './rules/route.ts'
import { STANDING_RULES } from './rules/standing.ts'

/** A part of the calculator with its rules. */
export interface RuleGroup {
  readonly id: Exclude<CoveredBy, 'text'>
  readonly title: string
  readonly rules: readonly (Rule & { readonly alsoQuotes?: readonly string[] })[]
}

/** Every rule of the draft as data to show, in the order of the page. */
export const ZHEJIANG_RULES: readonly RuleGroup[] = [
  {
    id: 'eligibility',
    title: '建设条件自查（第七条，兼及第十一、十二条）',
    rules: ELIGIBILITY_RULES.flatMap(({ items }) => items),
  },
  { id: 'tasks', title: '重点任务（第五条）', rules: TASK_RULES },
  { id: 'classes', title: '类别（第六条）', rules: CLASS_RULES },
  { id: 'route', title: '申报与认定步骤（第八、九条）', rules: ROUTE_RULES },
  { id: 'naming', title: '命名（第二十六、二十七条）', rules: listed(NAMING_RULES) },
  { id: 'annual-report', title: '年度报告（第十三条）', rules: listed(REPORT_RULES) },
  { id: 'change', title: '重大事项变更（第十四、十五条）', rules: listed(CHANGE_RULES) },
  {
    id: 'standing',
    title: '绩效评价与资格（第十六至二十一条）',
    rules: [...listed(STANDING_RULES), ...GROUND_RULES],
  },
  { id: 'duties', title: '各方职责', rules: DUTY_RULES },
  { id: 'commencement', title: '施行与废止（第二十八条）', rules: COMMENCEMENT.rules },
]

/** Every quote of the Zhejiang rules, periods and readings with where it stands. */
export function zhejiangSources(): { rule: string; source: Source }[] {
  return [
    ...ZHEJIANG_RULES.flatMap(({ rules }) =>
      rules.flatMap(({ id, fragment, quote, alsoQuotes = [] }) =>
        [quote, ...alsoQuotes].map((each) => ({
          rule: `zhejiang ${id}`,
          source: sourceOf({ fragment, quote: each }),
        })),
      ),
    ),
    ...Object.entries(PERIODS).map(([name, period]) => ({
      rule: `zhejiang ${name}`,
      source: sourceOf(period),
    })),
    ...ZHEJIANG_READINGS.flatMap(({ id, source }) =>
      source === null ? [] : [{ rule: `zhejiang ${id}`, source }],
    ),
  ]
}
