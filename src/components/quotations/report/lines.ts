import type { PolicyCopy } from '../../../search/quotations.ts'
import { type Finding, KINDS } from '../findings.ts'
import type { Texts } from '../texts.ts'

/** A row of the report. */
export interface Line {
  readonly kind: string
  readonly words: readonly { readonly text: string; readonly mark?: 'added' | 'missing' }[]
  /** The right words and where they stand. */
  readonly source: string
}

/** The findings that ask for something first, then the others, each in the order of the text; then what a copy lacks. */
export function linesOf(findings: readonly Finding[], copy: PolicyCopy | undefined, texts: Texts): Line[] {
  const order = Object.keys(KINDS)
  const sorted = [...findings].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const lacks = (copy?.missing ?? []).map(({ fragment, text }): Line => {
    const number = texts.clauseAt(copy?.policy ?? '', fragment)?.number ?? ''
    return { kind: '缺少', words: [], source: `${nameOf(copy?.policy, texts)}${number}：“${text}”` }
  })
  return [...sorted.map((finding) => lineOf(finding, texts)), ...lacks]
}

function lineOf({ kind, words, difference, said, policy, clause, right }: Finding, texts: Texts): Line {
  const place = policy === undefined ? '' : `${nameOf(policy, texts)}${clause?.number ?? ''}`
  const isDifferent = kind === 'differs' && clause !== undefined
  return {
    kind: KINDS[kind],
    words: difference?.map(({ op, text }) => (op === 'same' ? { text } : { text, mark: op })) ?? [
      { text: words },
    ],
    source: [said, place, isDifferent ? `“${right}”` : ''].filter(Boolean).join(' '),
  }
}

function nameOf(policy: string | undefined, texts: Texts): string {
  const text = policy === undefined ? undefined : texts.textOf(policy)
  if (text === undefined) return ''
  const { title, documentNumber, remark } = text
  const notes = [documentNumber, remark].filter(Boolean).join('，')
  return `《${title}》${notes === '' ? '' : `（${notes}）`}`
}
