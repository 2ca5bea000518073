import { type Corpus, type Hit, nameOf, pathOf } from './corpus.ts'
import { element } from './element.ts'
import { snippetOf } from './snippet.ts'
import type { Group } from './words.ts'

const words = new WeakMap<HTMLAnchorElement, readonly string[]>()

/** The groups as titled lists of links to the clauses, in rank order. */
export function showGroups(corpus: Corpus, groups: readonly Group[], siteHref: string): DocumentFragment {
  const shown = document.createDocumentFragment()
  for (const { title, hits } of groups) {
    const items = hits.map((hit) => element('li', {}, showHit(corpus, hit, siteHref)))
    const heading = element(
      'h2',
      { class: 'hits-title' },
      title,
      ' ',
      element('span', {}, String(hits.length)),
    )
    shown.append(heading, element('ol', { class: 'hits' }, ...items))
  }
  return shown
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

function showHit(corpus: Corpus, hit: Hit, siteHref: string): HTMLAnchorElement {
  const { clause, policy } = hit.entry
  const path = clause.group === '' ? pathOf(corpus, clause).join(' › ') : clause.group
  const link = element(
    'a',
    { 'data-hit': '', href: `${siteHref}policies/${policy.slug}/${clause.id === '' ? '' : `#${clause.id}`}` },
    element('span', { class: 'hit-name' }, nameOf(clause) || '开头'),
    element(
      'span',
      { class: 'hit-place' },
      element('span', { class: 'hit-policy' }, policy.name),
      ' ',
      element('span', { class: 'badge' }, policy.status),
      ` ${path}`,
    ),
    ...linesToShow(hit).map(([column, line]) => showLine(column, line, hit.words)),
  )
  words.set(link, hit.words)
  return link
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
  const holding = entry.text
    .split('\n')
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
