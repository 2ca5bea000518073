import { type Cheerio, load } from 'cheerio'
import type { AnyNode as Node } from 'domhandler'
import { type Clause, KINDS, type Kind, type PolicyName } from '../src/components/search/types.ts'

/** A policy page as the search index holds it. */
export interface PolicyClauses {
  readonly policy: PolicyName
  /** Place among the policies of the site. */
  readonly order: number
  /** `under` counts within this page. */
  readonly clauses: ReadonlyArray<Omit<Clause, 'policy'>>
}

type Piece = { readonly text: string; readonly block: Node; readonly isNote: boolean }
type Draft = Omit<Clause, 'policy' | 'kind' | 'lines' | 'columns' | 'notes'> & {
  kind: Kind
  readonly level: number
  readonly lines: string[]
  readonly columns: string[]
  readonly notes: string[]
}

const ANCHOR = '[id]:not(.num)'
const BLOCK =
  /^(?:article|blockquote|caption|d[dlt]|div|h[1-6]|header|li|ol|p|section|table|tbody|t[dhr]|thead|ul)$/
const HEADING = /^h[1-6]$/
const NO_LEVEL = 9
/** Parts of a notice as a whole, which stand under no heading though they follow one. */
const OF_THE_WHOLE = /^(?:addressees|signature|circulation|imprint)$/
/** The columns that tell what a cell means; that a name stands under 二级指标 says nothing. */
const TELLING_COLUMN = /^(?:立项|验收|[A-C])$/
/** What the site writes behind the name of a text it does not hold: no note to look for. */
const NOT_HELD = '未收录'

/**
 * The clauses of the official text on a built page, in order: every word of the text in exactly one of
 * them, that of the nearest fragment id. `undefined` where the page holds no official text. Throws where
 * the page does not say which policy it is and what its status is.
 */
export function clausesOf(html: string): PolicyClauses | undefined {
  const $ = load(html)
  const article = $('article[data-policy]').first()
  const root = article.get(0)
  if (root === undefined) return undefined
  const policy = {
    slug: article.attr('data-policy') ?? '',
    title: words(article.find('h1').first().text()),
    name: article.attr('data-name') ?? '',
    status: article.attr('data-status') ?? '',
  }
  for (const [key, value] of Object.entries(policy)) {
    if (value === '') throw new Error(`A policy page does not say its ${key}: ${JSON.stringify(policy)}`)
  }
  const drafts: Draft[] = [
    {
      id: '',
      label: '',
      heading: policy.title,
      group: '',
      under: -1,
      kind: '条文',
      level: 0,
      lines: [],
      columns: [],
      notes: [],
    },
  ]
  const anchored = new Map<Node, Draft>()
  let group: string[] = []
  for (const anchor of article.find(ANCHOR)) {
    const element = $(anchor)
    if (element.is('tr')) group = groupOf(element, group)
    const draft = draftOf(element, drafts, group.filter(Boolean).join(' · '))
    anchored.set(anchor, draft)
    drafts.push(draft)
  }
  let current = drafts[0] as Draft
  for (const { text, block, isNote } of linesOf(root)) {
    const anchor = $(block).closest(ANCHOR).get(0)
    current = (anchor === undefined ? undefined : anchored.get(anchor)) ?? current
    if (isNote) {
      if (text !== NOT_HELD) current.notes.push(text)
      continue
    }
    current.lines.push(text)
    const column = $(block).closest('[data-label]').attr('data-label') ?? ''
    current.columns.push(TELLING_COLUMN.test(column) ? column : '')
    if (current.kind !== '指标' && $(block).closest('table:not(.indicators)').length > 0)
      current.kind = '表格'
  }
  return { policy, order: Number(article.attr('data-order') ?? 0), clauses: drafts.map(clauseOf) }

  function draftOf(element: Cheerio<Node>, before: readonly Draft[], group: string): Draft {
    const id = element.attr('id') ?? ''
    const label = words(element.attr('data-clause') ?? '')
    const tag = element.prop('tagName')?.toLowerCase() ?? ''
    const level = HEADING.test(tag) ? Number(tag.slice(1)) : NO_LEVEL
    const isIndicator = element.closest('table.indicators').length > 0
    const isForm = /^form(?:-|$)/.test(id)
    return {
      id,
      label,
      heading: level === NO_LEVEL ? '' : headingOf(element, label),
      group: isIndicator ? group : '',
      under: parentOf(before, id, level),
      kind: isIndicator ? '指标' : isForm ? '申报书' : '条文',
      level,
      lines: [],
      columns: [],
      notes: [],
    }
  }

  /** The words of a heading without its number; a heading that is all link is its own words. */
  function headingOf(element: Cheerio<Node>, label: string): string {
    const official = element.clone()
    official.find('[data-editorial]').remove()
    const number = words(official.find('.num').text())
    const rest = words(official.text()).slice(number.length)
    return words(rest) || (label.endsWith(number) ? '' : number)
  }

  /** The first and second level a row stands under, which only the first row of each names. */
  function groupOf(row: Cheerio<Node>, before: readonly string[]): string[] {
    const [first = '', second = ''] = ['一级指标', '二级指标'].map((level) => {
      const cell = row.children(`[data-label="${level}"]`)
      return cell.has('.num').length > 0 ? '' : words(cell.text())
    })
    return first === '' && second === '' ? [...before] : [first || (before[0] ?? ''), second]
  }
}

/** The lines of a text in order, each with the block it stands in; the site's additions as notes. */
function linesOf(root: Node): Piece[] {
  const lines: Piece[] = []
  let line = ''
  const flush = (block: Node) => {
    if (words(line) !== '') lines.push({ text: words(line), block, isNote: false })
    line = ''
  }
  const visit = (parent: Node, block: Node) => {
    if (!('children' in parent)) return
    for (const child of parent.children) {
      if (child.type === 'text') line += child.data
      if (child.type !== 'tag') continue
      if ('data-editorial' in child.attribs) {
        const text = words(textOf(child))
        if (text !== '') lines.push({ text, block, isNote: true })
      } else if (BLOCK.test(child.name)) {
        flush(block)
        visit(child, child)
        flush(child)
      } else visit(child, block)
    }
  }
  visit(root, root)
  return lines
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Position of the clause that `id` stands under: art-7 for art-7-2, else the last higher heading. */
function parentOf(before: readonly Draft[], id: string, level: number): number {
  if (OF_THE_WHOLE.test(id)) return -1
  for (let i = before.length - 1; i > 0; i--) {
    const draft = before[i]
    if (draft !== undefined && (id.startsWith(`${draft.id}-`) || draft.level < level)) return i
  }
  return -1
}

function clauseOf({ level, kind, columns, notes, ...draft }: Draft): Omit<Clause, 'policy'> {
  return { ...draft, kind: KINDS.indexOf(kind), columns, notes: notes.join('\n') }
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
