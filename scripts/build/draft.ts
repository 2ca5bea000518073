import type { Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import type { Clause, Kind } from '../../src/search/index.ts'
import { hasClass, officialWords, textIn, words } from './page-text.ts'

/** A clause while its page is being read. */
export interface Draft extends Omit<Clause, 'policy' | 'kind' | 'lines' | 'columns' | 'notes'> {
  kind: Kind
  /** Of a heading 1 to 6. */
  readonly level: number
  /** `form` in an application form, `whole` of a notice as a whole, which stands under no heading. */
  readonly part: string
  readonly lines: string[]
  readonly columns: string[]
  readonly notes: string[]
}

const HEADING = /^h([1-6])$/
const NO_LEVEL = 9

/** What stands before the first clause of a page. */
export function opening(title: string): Draft {
  return {
    ...EMPTY(),
    id: '',
    label: '',
    heading: title,
    group: '',
    under: -1,
    kind: '条文',
    level: 0,
    part: '',
  }
}

/** The clause that begins at `element`, which stands in a table of indicators or not, before its lines are read. */
export function draftOf(
  element: Element,
  before: readonly Draft[],
  group: string,
  isIndicator: boolean,
): Draft {
  const { id = '', 'data-clause': clause = '', 'data-part': own } = element.attribs
  const [, level = NO_LEVEL] = HEADING.exec(element.name) ?? []
  const place = { id, level: Number(level) }
  const under = own === 'whole' ? -1 : parentOf(before, place)
  const part = own ?? before[under]?.part ?? ''
  return {
    ...EMPTY(),
    ...place,
    label: words(clause),
    heading: place.level === NO_LEVEL ? '' : headingOf(element, words(clause)),
    group: isIndicator ? group : '',
    under,
    kind: isIndicator ? '指标' : part === 'form' ? '申报书' : '条文',
    part,
  }
}

const EMPTY = () => ({ lines: [], columns: [], notes: [] })

/** Position of the clause that `id` stands under: art-7 for art-7-2, else the last higher heading. */
function parentOf(before: readonly Draft[], { id, level }: Pick<Draft, 'id' | 'level'>): number {
  for (let i = before.length - 1; i > 0; i--) {
    const draft = before[i]
    if (draft !== undefined && (id.startsWith(`${draft.id}-`) || draft.level < level)) return i
  }
  return -1
}

/** The words of a heading without its number; a heading that is all link is its own words. */
function headingOf(element: Element, label: string): string {
  const link = DomUtils.findOne(isNumber, element.children)
  const number = link === null ? '' : words(textIn(link))
  const rest = officialWords(element).slice(number.length)
  return words(rest) || (label.endsWith(number) ? '' : number)
}

/** Whether an element is the number of a clause, which is the link to it. */
export function isNumber(element: Element): boolean {
  return hasClass(element, 'num')
}
