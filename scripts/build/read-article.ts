import type { Element } from 'domhandler'
import { DomUtils } from 'htmlparser2'
import { type Draft, draftOf, isNumber, opening } from './draft.ts'
import { BLOCKS, hasClass, officialWords, textIn, words } from './page-text.ts'

/** Where a line stands. */
interface Place {
  /** The clause of the nearest id around it. */
  readonly draft?: Draft
  /** The column of the cell around it. */
  readonly column: string
  /** Whether the nearest table around it is one of indicators. */
  readonly inIndicators: boolean
  readonly inPlainTable: boolean
}

/** The columns that tell what a cell means; that a name stands under 二级指标 says nothing. A, B, C alone are types of laboratories. */
const TELLING_COLUMN = /^(?:(立项|验收)|标准 ([A-C]))$/
/** Additions of the site that say nothing of a clause's own. */
const UNSEARCHED = /^(?:status|mark)$/
/** What the site writes behind the name of a text it does not hold: no note to look for. */
const NOT_HELD = '未收录'

/** The clauses of an official text in the order of their ids, before them what stands above the first. */
export function readArticle(article: Element, title: string): Draft[] {
  const first = opening(title)
  const drafts = [first]
  let current = first
  let group: readonly string[] = []
  let line = ''

  const flush = ({ draft, column, inPlainTable }: Place) => {
    const text = words(line)
    line = ''
    if (text === '') return
    current = draft ?? current
    current.lines.push(text)
    const [, stage, grade] = TELLING_COLUMN.exec(column) ?? []
    current.columns.push(stage ?? (grade === undefined ? '' : `${grade} 档`))
    if (inPlainTable && current.kind !== '指标') current.kind = '表格'
  }
  const note = (added: Element, { draft }: Place) => {
    const text = words(textIn(added))
    if (text === '') return
    current = draft ?? current
    if (text !== NOT_HELD) current.notes.push(text)
  }
  const placeIn = (element: Element, around: Place): Place => {
    const { name, attribs } = element
    if (name === 'tr' && attribs['id'] !== undefined) group = groupOf(element, group)
    const isIndicators = name === 'table' ? hasClass(element, 'indicators') : around.inIndicators
    const place = {
      ...around,
      column: attribs['data-label'] ?? around.column,
      inIndicators: isIndicators,
      inPlainTable: around.inPlainTable || (name === 'table' && !isIndicators),
    }
    if (attribs['id'] === undefined) return place
    const draft = draftOf(element, drafts, group.filter(Boolean).join(' · '), isIndicators)
    drafts.push(draft)
    return { ...place, draft }
  }
  const visit = (parent: Element, place: Place) => {
    for (const child of parent.children) {
      if (child.type === 'text') line += child.data
      if (child.type !== 'tag' || UNSEARCHED.test(child.attribs['data-editorial'] ?? '')) continue
      if ('data-editorial' in child.attribs) note(child, place)
      else if (BLOCKS.has(child.name)) {
        flush(place)
        const own = placeIn(child, place)
        visit(child, own)
        flush(own)
      } else visit(child, place)
    }
  }
  visit(article, { column: '', inIndicators: false, inPlainTable: false })
  return drafts
}

/** The first and second level a row stands under, which only the first row of each names. */
function groupOf(row: Element, before: readonly string[]): readonly string[] {
  const [first = '', second = ''] = ['一级指标', '二级指标'].map((level) => {
    const cell = DomUtils.findOne(({ attribs }) => attribs['data-label'] === level, row.children, false)
    return cell === null || DomUtils.existsOne(isNumber, cell.children) ? '' : officialWords(cell)
  })
  return first === '' && second === '' ? before : [first || (before[0] ?? ''), second]
}
