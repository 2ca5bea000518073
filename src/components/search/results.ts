import {
  type Corpus,
  excerptOf,
  type Group,
  type Hit,
  nameOf,
  pathOf,
  snippetOf,
} from '../../search/index.ts'
import { element } from './element.ts'

const words = new WeakMap<HTMLAnchorElement, readonly string[]>()

/** Hits shown at once; the others are in the page at once, too, and get their words and are shown next. */
const AT_ONCE = 6

/** What is said of a group beside its title. */
const REMARKS = new Map([
  ['数值相同', '写法不同，数值相同'],
  ['相关条款', '原文没有这句话，这是按意思猜的'],
])

/** The groups as titled lists of links to the clauses, in rank order. */
export function showGroups(corpus: Corpus, groups: readonly Group[], siteHref: string): DocumentFragment {
  const shown = document.createDocumentFragment()
  const waiting: Array<() => void> = []
  let count = 0
  for (const group of groups) {
    const items = group.hits.map((hit) => {
      const link = showHit(hit, siteHref)
      const complete = () => addDetails(link, corpus, hit)
      if (count++ < AT_ONCE) complete()
      else waiting.push(complete)
      return element('li', {}, link)
    })
    shown.append(headingOf(group), element('ol', { class: 'hits' }, ...items.slice(0, AT_ONCE)))
    if (items.length > AT_ONCE) {
      const start = String(AT_ONCE + 1)
      shown.append(element('ol', { class: 'hits', hidden: '', start }, ...items.slice(AT_ONCE)))
    }
  }
  completeSoon(waiting, shown.firstElementChild)
  return shown
}

function headingOf({ title, hits, english }: Group): HTMLElement {
  const remark = REMARKS.get(title)
  return element(
    'h2',
    { class: 'hits-title' },
    title,
    ...(english ? [' ', element('span', { lang: 'en' }, english)] : []),
    ' ',
    element('span', {}, remark === undefined ? String(hits.length) : `${hits.length} · ${remark}`),
  )
}

/** Completes a few at a time, as long as what they belong to is in the page, and then shows them. */
function completeSoon(waiting: Array<() => void>, heading: Element | null): void {
  if (waiting.length === 0) return
  setTimeout(() => {
    if (heading?.isConnected !== true) return
    for (const complete of waiting.splice(0, AT_ONCE)) complete()
    if (waiting.length === 0)
      for (const rest of heading.parentElement?.children ?? []) rest.removeAttribute('hidden')
    completeSoon(waiting, heading)
  })
}

/**
 * Lets the address of a hit take the words along for the one time it is followed, so that they are
 * marked at the clause, also in a new tab; in the fragment, which no server sees.
 */
export function carryWords(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-hit]')
  const carried = link === null ? undefined : words.get(link)
  if (link === null || carried === undefined || carried.length === 0) return
  const address = link.href
  link.href = `${address}${link.hash === '' ? '#' : ''}&mark=${encodeURIComponent(carried.join(' '))}`
  setTimeout(() => {
    link.href = address
  })
}

function showHit({ entry, words: found }: Hit, siteHref: string): HTMLAnchorElement {
  const { id } = entry.clause
  const href = `${siteHref}policies/${entry.policy.slug}/${id === '' ? '' : `#${id}`}`
  const link = element('a', { 'data-hit': '', href }, nameOf(entry.clause) || '开头')
  words.set(link, found)
  return link
}

function addDetails(link: HTMLAnchorElement, corpus: Corpus, hit: Hit): void {
  const { clause, policy } = hit.entry
  const path = clause.group === '' ? pathOf(corpus, clause).join(' › ') : clause.group
  const status = element('span', { class: 'badge' }, policy.status)
  link.replaceChildren(
    element('span', { class: 'hit-name' }, link.textContent ?? ''),
    element('span', { class: 'hit-place' }, policy.name, ' ', status, ` ${path}`),
    ...excerptOf(hit).map(({ column, line }) => showLine(column, line, hit.words)),
  )
}

function showLine(column: string, line: string, words: readonly string[]): HTMLSpanElement {
  const spans = snippetOf(line, words).map(({ text, isMatch }) =>
    isMatch ? element('mark', {}, text) : text,
  )
  const head = column === '' ? [] : [element('span', { class: 'hit-column' }, column), ' ']
  return element('span', { class: 'hit-line' }, ...head, ...spans)
}
