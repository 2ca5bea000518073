import type { Element } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { type Clause, KINDS, type PolicyName } from '../../src/search/index.ts'
import type { Draft } from './draft.ts'
import { type OutlineEntry, outlineIn } from './outline.ts'
import { textIn, words } from './page-text.ts'
import { readArticle } from './read-article.ts'

/** What a policy page says, for all that rests on it. */
export interface PolicyClauses {
  readonly policy: PolicyName
  /** 教技〔2014〕1号; absent where the text has none. */
  readonly documentNumber: string | undefined
  /** Place among the policies of the site. */
  readonly order: number
  /** `under` counts within this page. */
  readonly clauses: ReadonlyArray<Omit<Clause, 'policy'>>
  /** Its table of contents. */
  readonly outline: readonly OutlineEntry[]
}

const ARTICLE = /<article\s[^>]*data-policy=[\s\S]*<\/article>/

/**
 * The clauses of the official text on a built page, in order: every word of the text in exactly one of
 * them, that of the nearest fragment id. `undefined` where the page holds no official text. Throws where
 * the page does not say which policy it is and what its status is.
 */
export function clausesOf(html: string): PolicyClauses | undefined {
  // Most of a page is no text, and many pages hold none: only what is one is taken apart.
  const [text] = ARTICLE.exec(html) ?? []
  const article = text === undefined ? undefined : parseDocument(text).children.find(isElement)
  if (article === undefined) return undefined
  const title = DomUtils.findOne(({ name }) => name === 'h1', article.children)
  const policy = {
    slug: article.attribs['data-policy'] ?? '',
    title: title === null ? '' : words(textIn(title)),
    name: article.attribs['data-name'] ?? '',
    status: article.attribs['data-status'] ?? '',
  }
  for (const [key, value] of Object.entries(policy)) {
    if (value === '') throw new Error(`A policy page does not say its ${key}: ${JSON.stringify(policy)}`)
  }
  return {
    policy,
    documentNumber: /》（([^（）]+)）$/.exec(article.attribs['data-cite'] ?? '')?.[1],
    order: Number(article.attribs['data-order'] ?? 0),
    clauses: readArticle(article, policy.title).map(clauseOf),
    outline: outlineIn(article),
  }
}

function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'tag'
}

function clauseOf({ level, part, kind, columns, notes, ...draft }: Draft): Omit<Clause, 'policy'> {
  return { ...draft, kind: KINDS.indexOf(kind), columns, notes: notes.join('\n') }
}
