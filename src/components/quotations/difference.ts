import type { Difference } from '../../search/quotations.ts'
import { element } from '../search/element.ts'

/** The user's words with what is too much struck out and what is missing put in; both are told to those who listen. */
export function differenceNodes(difference: readonly Difference[]): (Node | string)[] {
  return difference.map(({ op, text }) => {
    if (op === 'same') return text
    const name = op === 'added' ? 'del' : 'ins'
    const spoken = element('span', { class: 'visually-hidden' }, op === 'added' ? '〔多〕' : '〔应为〕')
    return element(name, {}, spoken, text)
  })
}
