import type { Group } from '../../search/index.ts'
import { type Corpus, type Hit, nameOf, pathOf, snippetOf } from '../../search/index.ts'
import { element } from './element.ts'

const words = new WeakMap<HTMLAnchorElement, readonly string[]>()

/** Hits shown at once; the others are in the page at once, too, and get their words and are shown next. */
const AT_ONCE = 6

/** The groups as titled lists of links to the clauses, in rank order. */
export function showGroups(corpus: Corpus, groups: readonly Group[], siteHref: string): DocumentFragment {
  const shown = document.createDocumentFragment()
  const waiting: Array<() => void> = []
  let count = 0
  for (const { title, hits } of groups) {
    const items = hits.map((hit) => {
      const link = showHit(hit, siteHref)
      const complete = () => addDetails(link, corpus, hit)
      if (count++ < AT_ONCE) complete()
      else waiting.push(complete)
      return element('li', {}, link)
    })
    const heading = element(
      'h2',
      { class: 'hits-title' },
      title,
      ' ',
      element('span', {}, String(hits.length)),
    )
    const list = element('ol', { class: 'hits' }, ...items.slice(0, AT_ONCE))
    shown.append(heading, list)
    if (items.length > AT_ONCE) {
      const start = String(AT_ONCE + 1)
      shown.append(element('ol', { class: 'hits', hidden: '', start }, ...items.slice(AT_ONCE)))
    }
  }
  completeSoon(waiting, shown.firstElementChild)
  return shown
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
    ...linesToShow(hit).map(([column, line]) => showLine(column, line, hit.words)),
  )
}

function showLine(column: string, line: string, words: readonly string[]): HTMLSpanElement {
  const spans = snippetOf(line, words).map(({ text, isMatch }) =>
    isMatch ? element('mark', {}, text) : text,
  )
  const head = column === '' ? [] : [element('span', { class: 'hit-column' }, column), ' ']
  return element('span', { class: 'hit-line' }, ...head, ...spans)
}

/** Two lines that hold the words, those with a figure first; else the site's note that does, else the opening. */
function linesToShow({ entry, words }: Hit): Array<[column: string, line: string]> {
  const { lines, columns, notes } = entry.clause
  const holding = entry.lines
    .map((folded, place) => ({
      place,
      worth: words.filter((word) => folded.includes(word)).length + (/\d/.test(folded) ? 0.5 : 0),
    }))
    .filter(({ worth }) => worth >= 1)
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, 2)
    .sort((a, b) => a.place - b.place)
  if (holding.length > 0) return holding.map(({ place }) => [columns[place] ?? '', lines[place] ?? ''])
  return words.length > 0 && notes !== '' ? [['编注', notes]] : [[columns[0] ?? '', lines[0] ?? '']]
}
