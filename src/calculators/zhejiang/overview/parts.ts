import type { Reading, Source, Status } from '../../core/index.ts'
import type { Finding, Outcome } from '../../rules/index.ts'
import { readingsOf, ZHEJIANG_READINGS } from '../readings.ts'

/** The one column of results; its name goes with every one of them. */
export const COLUMN = { id: 'draft', label: '按征求意见稿' } as const

/** What the draft's conditions come to: it speaks of 符合, not of 达标. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '符合',
  unmet: '不符合',
  unknown: '待填写',
}

/** With every result: what the text is. */
const DRAFT = readingsOf([])

/** An open point as it is shown: what is open, how it is read here, and how else it could be. */
function explained(readings: readonly Reading[]): Reading[] {
  const all = [...DRAFT, ...readings.filter(({ id }) => DRAFT.every((each) => each.id !== id))]
  return all.map(({ id, text }) => {
    const found = ZHEJIANG_READINGS.find((each) => each.id === id)
    if (found === undefined || id === 'zj-draft') return { id, text }
    const other = found.alternative === null ? '' : `也可以理解为：${found.alternative}。`
    return { id, text: `${text}这里的处理：${found.default}。${other}` }
  })
}

/** A result in its column; what it rests on comes with it. */
export function findingOf(
  criterion: string,
  outcome: Outcome,
  words: string,
  basis: { readonly sources: readonly Source[]; readonly readings: readonly Reading[] },
  asked = '',
): Finding {
  const [source = { policy: 'zhejiang-measures', fragment: '', quote: '' }, ...also] = basis.sources
  return {
    column: COLUMN.id,
    criterion,
    outcome,
    words,
    asked,
    source,
    also,
    readings: explained(basis.readings),
    missing: 0,
    judgement: null,
  }
}

/** The entries of a list, those that say nothing as `null`; `undefined` where the list is not known or says nothing. */
export function saidIn<T extends object>(
  list: readonly (T | null)[] | undefined,
): readonly (T | null)[] | undefined {
  if (list === undefined) return undefined
  const said = list.map((entry) =>
    entry !== null && Object.values(entry).some((value) => value !== undefined) ? entry : null,
  )
  return list.length > 0 && said.every((entry) => entry === null) ? undefined : said
}
