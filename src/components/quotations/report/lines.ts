import type { PolicyCopy } from '../../../search/quotations.ts'
import { type Finding, KINDS, rightWords } from '../findings.ts'
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

function lineOf(finding: Finding, texts: Texts): Line {
  const { kind, words, difference, said, policy, clause } = finding
  const place = policy === undefined ? '' : `${nameOf(policy, texts)}${clause?.number ?? ''}`
  const isDifferent = kind === 'differs' && clause !== undefined
  return {
    kind: KINDS[kind],
    words: difference?.map(({ op, text }) => (op === 'same' ? { text } : { text, mark: op })) ?? [
      { text: words },
    ],
    source: [said, place, isDifferent ? `“${rightWords(finding)}”` : ''].filter(Boolean).join(' '),
  }
}

function nameOf(policy: string | undefined, texts: Texts): string {
  const name = policy === undefined ? undefined : texts.textOf(policy)?.name
  return name === undefined ? '' : `《${name}》`
}

/** The texts that something was held against, in full, and how each stands. */
export function heldTexts(findings: readonly Finding[], texts: Texts): string[] {
  return [...new Set(findings.flatMap(({ policy }) => policy ?? []))].flatMap((policy) => {
    const text = texts.textOf(policy)
    if (text === undefined) return []
    const notes = [text.documentNumber, text.status, text.remark].filter(Boolean)
    return [`《${text.title}》（${[...new Set(notes)].join('，')}）`]
  })
}
