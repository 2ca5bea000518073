import { parseDecimal } from '../core/index.ts'
import { valueAt } from '../figures/index.ts'
import { gapOf } from '../rules/index.ts'
import { barOf } from './bars.ts'
import { APPLICATION_RULES } from './rules.ts'
import { KEPT_WORDS } from './tally.ts'
import type { ApplicationCheck, RuleResult, RuleStatus } from './types.ts'

const WORDS: Readonly<Record<RuleStatus, string>> = {
  ...KEPT_WORDS,
  priority: '属重点支持的领域',
  'not-listed': '不在所列五个领域，不等于不合格',
  'not-applicable': '不涉及',
}
const NOT_WRITTEN = '原文未写'

/** A rule's status in words: what the text leaves open is said to be open, not asked of the reader. */
export function ruleWords(
  { id, status, items }: RuleResult,
  check: ApplicationCheck,
  figures: object,
): string {
  switch (id) {
    case 'rules-3':
      return '本站未收录，无从核对'
    case 'standard':
      return '见标准自测'
    case 'online':
    case 'paper':
      return '日期已过'
    case 'independent-support':
      return status === 'not-applicable' ? '没有；不是条件' : WORDS[status]
    case 'who-xpcc':
    case 'opinion-cobuilt':
      return status === 'unknown' && isGiven(figures, 'recommender.kind') ? NOT_WRITTEN : WORDS[status]
    case 'exclude-base':
      return status === 'unknown' &&
        isGiven(figures, 'platformHasNationalBase') &&
        isGiven(figures, 'labType')
        ? NOT_WRITTEN
        : status === 'unmet'
          ? '不再支持'
          : WORDS[status]
    case 'who-provincial':
    case 'who-central':
      return status === 'unmet' ? notRecommended(id, figures) : WORDS[status]
    case 'no-blank':
      return blanks(check)
    default:
      return items === undefined ? (shortfall(id, figures) ?? WORDS[status]) : enclosed(items)
  }
}

function isGiven(figures: object, path: string): boolean {
  return valueAt(figures, path) !== undefined
}

/** What stands against the recommendation: too many, or a project that is not the recommender's to recommend. */
function notRecommended(id: 'who-provincial' | 'who-central', figures: object): string {
  const [kind, university] = ['kind', 'university'].map((key) => valueAt(figures, `recommender.${key}`))
  const own = ['own', kind === 'central-university' ? 'central' : 'co-built']
  const fitting: readonly unknown[] = id === 'who-provincial' ? ['local'] : own
  const isOthers = university !== undefined && !fitting.includes(university)
  const whose = id === 'who-provincial' ? '须为地方高校的项目' : '须为本校的项目'
  return [shortfall(id, figures), isOthers ? whose : null].filter(Boolean).join('，')
}

/** What a number misses its bar by, in words; `null` where it does not, or is not known. */
function shortfall(id: RuleResult['id'], figures: object): string | null {
  const bar = barOf(APPLICATION_RULES.find((rule) => rule.id === id))
  const value = bar === null ? null : parseDecimal(valueAt(figures, bar.of))
  return bar === null || value === null ? null : (gapOf(value, bar)?.text ?? null)
}

/** `空缺 2 栏，待填 5 栏` of 基本信息表: the words speak of 表内栏目. */
function blanks({ fields }: ApplicationCheck): string {
  const table = fields.filter(({ source }) => source.fragment === 'form-basic')
  const count = (wanted: string) => table.filter(({ status }) => status === wanted)
  const blank = count('unmet').filter(({ missing }) => missing !== undefined).length
  const open = count('unknown').length
  const parts = [blank > 0 ? `空缺 ${blank} 栏` : '', open > 0 ? `待填 ${open} 栏` : ''].filter(Boolean)
  return parts.length === 0 ? '没有空缺' : parts.join('，')
}

/** `有 3 类，没有 1 类，待定 2 类`. */
function enclosed(items: NonNullable<RuleResult['items']>): string {
  const said = [
    ['met', '有'],
    ['unmet', '没有'],
    ['unknown', '待定'],
  ] as const
  return said
    .map(([status, word]) => [word, items.filter((item) => item.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count} 类`)
    .join('，')
}
