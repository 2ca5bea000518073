import type { Source } from '../../core/index.ts'
import { type Indicator, indicatorOf, type Row, rowOf, state, type Tone } from '../../rules/index.ts'
import { CHANGE_ITEMS } from '../change-items.ts'
import type { ChangeRequest } from '../change-request.ts'
import { CHANGE_FIELDS } from '../fields.ts'
import { sourceOf } from '../rule.ts'
import { CHANGE_RULES } from '../rules/change.ts'
import { findingOf, STATUS_WORDS } from './parts.ts'

/** One change as it is known, with what follows from it; `null` where nothing of it is said. */
export interface ToldChange {
  readonly what: string | undefined
  readonly changedOn: string | undefined
  readonly appliedOn: string | undefined
  readonly request: ChangeRequest
}

/** How a change stands: `late` past its deadline, `open` with one ahead, `timely`, `not` where 原则上不予调整. */
type ChangeState = 'unknown' | 'not' | 'late' | 'open' | 'timely' | 'undated'

const TONES: Readonly<Record<ChangeState, Tone>> = {
  unknown: 'unknown',
  not: 'caution',
  late: 'unmet',
  open: 'caution',
  timely: 'met',
  undated: 'unknown',
}

/** 重大事项变更: a row for each, with its deadline and what lateness threatens. */
export function changeIndicator(
  changes: readonly (ToldChange | null)[] | undefined,
  shown: number,
): Indicator {
  const told = Array.from({ length: Math.max(shown, 1) }, (_, index) =>
    rowOfChange(changes?.[index] ?? null, index, Math.max(shown, 1)),
  )
  return indicatorOf(
    {
      id: 'change',
      label: '重大事项变更',
      group: '重大事项变更',
      badge: '第十四条',
      notes: [CHANGE_RULES['14-approval'].words, CHANGE_RULES['14-no-self'].words],
    },
    overall(changes),
    told,
    sourceOf(CHANGE_RULES['14-deadline']),
  )
}

/** The item's name, as a sentence takes it: `变更名称`. */
export function nameOfChange({ what }: ToldChange): string {
  return `变更${CHANGE_ITEMS.find(({ code }) => code === what)?.label ?? ''}`
}

/** How a change stands. */
export function stateOfChange({ what, request }: ToldChange): ChangeState {
  const { verdict, deadline, timely } = request
  if (what === undefined || verdict === null) return 'unknown'
  if (verdict === 'in-principle-not') return 'not'
  if (timely !== null) return timely ? 'timely' : 'late'
  return deadline === null ? 'undated' : 'open'
}

function rowOfChange(change: ToldChange | null, index: number, rows: number): Row {
  const path = `zhejiang.changes.${index}`
  const id = `change/${index + 1}`
  const code = change === null ? 'unknown' : stateOfChange(change)
  const words = change === null ? STATUS_WORDS.unknown : wordsOf(change, code)
  const { sources, readings } = change?.request ?? NOTHING_TOLD
  const basis = {
    sources: change?.request.verdict === 'in-principle-not' ? sources : deadlineFirst(sources),
    readings,
  }
  return {
    ...rowOf(
      id,
      `第 ${index + 1} 项变更`,
      CHANGE_FIELDS.map(({ key }) => `${path}.${key}`),
      findingOf(id, state(code, TONES[code]), words, basis, CHANGE_RULES['14-deadline'].words),
      change === null ? '' : threatOf(change),
    ),
    entry: { list: 'zhejiang.changes', index, rows },
  }
}

function wordsOf({ request: { deadline } }: ToldChange, code: ChangeState): string {
  switch (code) {
    case 'unknown':
      return STATUS_WORDS.unknown
    case 'not':
      return '原则上不予调整，须另行请示'
    case 'late':
      return `没有在 ${deadline} 前申请`
    case 'open':
      return `${deadline} 前申请`
    case 'timely':
      return `按期申请（期限 ${deadline}）`
    case 'undated':
      return '可以申请；发生日待填'
    default:
      return code satisfies never
  }
}

const DEADLINE = sourceOf(CHANGE_RULES['14-deadline'])
const NOTHING_TOLD = { sources: [DEADLINE], readings: [] }

/** What a lab has to keep stands before what it may apply for. */
function deadlineFirst(sources: readonly Source[]): Source[] {
  return [DEADLINE, ...sources.filter(({ quote }) => quote !== DEADLINE.quote)]
}

/** What lateness comes to with 第二十条（五）. */
function threatOf(change: ToldChange): string {
  const { request } = change
  const notes = request.notes.join('')
  if (request.revocationRisk === true) return `${notes}未及时申请且影响正常运行：属于第二十条（五）的情形。`
  if (stateOfChange(change) === 'late' && request.revocationRisk === null)
    return `${notes}如果还影响正常运行，就属于第二十条（五）的情形。`
  return notes
}

function overall(changes: readonly (ToldChange | null)[] | undefined) {
  if (changes === undefined) return { outcome: state('unknown', 'unknown'), words: STATUS_WORDS.unknown }
  const codes = changes.flatMap((change) => (change === null ? [] : [stateOfChange(change)]))
  const count = (code: ChangeState) => codes.filter((each) => each === code).length
  if (codes.length === 0) return { outcome: state('none', 'met'), words: '没有变更' }
  if (count('late') > 0) return { outcome: state('late', 'unmet'), words: `${count('late')} 项未按期申请` }
  if (count('open') > 0) return { outcome: state('open', 'caution'), words: `${count('open')} 项待申请` }
  if (count('not') > 0) return { outcome: state('not', 'caution'), words: `${count('not')} 项原则上不予调整` }
  if (count('timely') === codes.length) return { outcome: state('timely', 'met'), words: '都已按期申请' }
  return { outcome: state('unknown', 'unknown'), words: STATUS_WORDS.unknown }
}
