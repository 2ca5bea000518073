import {
  asWritten,
  type CheckedQuotation,
  type CheckedReference,
  type CheckedText,
  type Difference,
  type QuotableClause,
} from '../../search/quotations.ts'
import type { Texts } from './texts.ts'

export type Kind = CheckedQuotation['kind']

/** One thing that was checked, as it is shown. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly what: 'quotation' | CheckedReference['what']
  /** The user's words. */
  readonly words: string
  /** What is to be known of it, in a sentence. */
  readonly said: string
  readonly policy?: string
  /** Where the words stand, or the clause named. */
  readonly clause?: QuotableClause
  readonly difference?: readonly Difference[]
  /** The right words; of a quotation in the user's own writing, where that is no difference. */
  readonly right?: string
}

/** The right words as the text writes them. */
export function rightWords({ right = '', clause }: Finding): string {
  return clause === undefined ? right : asWritten(right, clause)
}

/** Names of the kinds, those that ask for something first. */
export const KINDS: Readonly<Record<Kind, string>> = {
  differs: '有出入',
  'wrong-clause': '条号不符',
  verbatim: '原文一致',
  'not-held': '未收录',
}

/** Everything that was checked, in the order of the text. */
export function findingsOf(text: string, { quotations, references }: CheckedText, texts: Texts): Finding[] {
  return [
    ...quotations.map((quotation) => quotationFinding(text, quotation, texts)),
    ...references.map((reference) => referenceFinding(text, reference, texts)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

function quotationFinding(text: string, checked: CheckedQuotation, texts: Texts): Finding {
  const { start, end, kind, difference } = checked
  const words = text.slice(start, end)
  const clause = checked.clause && texts.clauseAt(checked.clause.policy, checked.clause.fragment)
  if (clause === undefined) {
    return {
      start,
      end,
      kind,
      what: 'quotation',
      words,
      said: '本站收录的文件里没有这些话；未收录不等于写错。',
    }
  }
  const meant = difference?.flatMap(({ op, text: part }) => (op === 'added' ? [] : [part])).join('') ?? words
  return {
    start,
    end,
    kind,
    what: 'quotation',
    words,
    said: quotationWords(kind, difference),
    policy: clause.policy,
    clause,
    ...(difference === undefined ? {} : { difference }),
    right: meant,
  }
}

function quotationWords(kind: Kind, difference: readonly Difference[] | undefined): string {
  if (kind === 'wrong-clause') return '文字与原文一致，但不在所写的条号（或文件）里，而在这里：'
  if (kind === 'verbatim') return '与原文一致：'
  const places = (difference ?? []).filter(
    ({ op }, i) => op !== 'same' && (difference?.[i - 1]?.op ?? 'same') === 'same',
  ).length
  return `${places} 处与原文不同：`
}

function referenceFinding(text: string, reference: CheckedReference, texts: Texts): Finding {
  const { start, end, kind, what, policy, fragment, right } = reference
  const clause = policy !== undefined && fragment !== undefined ? texts.clauseAt(policy, fragment) : undefined
  return {
    start,
    end,
    kind,
    what,
    words: text.slice(start, end),
    said: referenceWords(reference, texts),
    ...(policy === undefined ? {} : { policy }),
    ...(clause === undefined ? {} : { clause }),
    ...(right === undefined ? {} : { right }),
  }
}

function referenceWords({ kind, what, policy, fragment, right }: CheckedReference, texts: Texts): string {
  const text = policy === undefined ? undefined : texts.textOf(policy)
  if (what === 'clause') {
    if (kind === 'verbatim') return '所引条款：'
    if (kind === 'not-held') return '没有写明是本站收录的哪份文件的条号，或那份文件未收录。'
    return fragment === undefined ? `《${text?.title}》没有这一条：` : '所引的话不在这一条，而在这里：'
  }
  const name = what === 'title' ? '标题' : '文号'
  if (kind === 'verbatim') return `${name}与本站收录的一致：`
  if (kind === 'differs') return `${name}应为${what === 'title' ? `《${right}》` : right}：`
  if (text !== undefined) return `本站收到的文本没有注明${name}，无从核对：`
  return `本站没有收录这份文件；未收录不等于写错。`
}
