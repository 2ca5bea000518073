import { element } from '../search/element.ts'
import { differenceNodes } from './difference.ts'
import { type Finding, KINDS } from './findings.ts'
import { segmentsOf } from './segments.ts'

/** Stretches put into the page before a breath. */
const AT_A_TIME = 40

/** Puts the text into `host`, a paragraph a line, each finding marked and leading to its entry in the list. */
export function* showText(
  host: HTMLElement,
  text: string,
  findings: readonly Finding[],
): Generator<number, void> {
  const begun = new Set<number>()
  let paragraph = element('p', {})
  host.replaceChildren(paragraph)
  for (const [i, { start, end, finding }] of segmentsOf(text.length, findings).entries()) {
    if (i % AT_A_TIME === AT_A_TIME - 1) yield start / text.length
    const found = finding === undefined ? undefined : findings[finding]
    const mark = (...parts: (Node | string)[]) =>
      found === undefined || finding === undefined ? parts : [markOf(found, finding, begun, parts)]
    if (found?.difference !== undefined && found.start === start && found.end === end) {
      paragraph.append(...mark(...differenceNodes(found.difference)))
      continue
    }
    for (const [line, words] of text.slice(start, end).split('\n').entries()) {
      if (line > 0) {
        paragraph = element('p', {})
        host.append(paragraph)
      }
      if (words !== '') paragraph.append(...mark(words))
    }
  }
}

/** A link to the finding's entry; the first of several says what it is, to those who listen, too. */
function markOf(
  { kind }: Finding,
  place: number,
  begun: Set<number>,
  parts: readonly (Node | string)[],
): HTMLElement {
  const isFirst = !begun.has(place)
  begun.add(place)
  const spoken = isFirst && kind !== 'verbatim' ? [hidden(`${KINDS[kind]}：`)] : []
  return element(
    'a',
    {
      class: `quoted ${kind}`,
      href: `#finding-${place}`,
      'data-finding': String(place),
      ...(isFirst ? { id: `place-${place}` } : {}),
    },
    ...spoken,
    ...parts,
  )
}

function hidden(words: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, words)
}
