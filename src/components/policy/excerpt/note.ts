import { pageAddress } from '../../layout/address.ts'
import { SITE_NAME } from '../../layout/site.ts'
import { chineseDay } from '../cite/cited.ts'
import { citedTextOf, today } from '../cite/cited-here.ts'

/** What stands before an excerpt: what it is of, how that stands, and that it is no official document. */
export interface CoverNote {
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly warning: string
  /** Our notes on suspected misprints in the words of the excerpt. */
  readonly notes: readonly string[]
}

/** Stands on every page of an excerpt. */
export const NO_ORIGINAL = `摘录，不是正式公文。据“${SITE_NAME}”`

/** The note for the clauses of these names; none is the whole text. */
export function coverNote(
  article: HTMLElement,
  clauses: readonly string[],
  notes: readonly string[],
): CoverNote {
  const { title, issuer, documentNumber, remark } = citedTextOf(article)
  const { status = '', sum = '', version = '' } = article.dataset
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['文件', title],
    ['文号', documentNumber],
    ['发文机关', issuer],
    ['状态', [...new Set([status, remark])].filter(Boolean).join('；')],
    ['摘录', clauses.length === 0 ? '全文' : `部分条款：${clauses.join('、')}`],
    ['来源', pageAddress()],
    ['取用日期', chineseDay(today())],
    ['收到的原文', `SHA-256 ${sum}`],
    ['网站版本', version],
  ]
  return {
    facts: facts.flatMap(([label, value]) =>
      value === undefined || value === '' ? [] : [[label, value] as const],
    ),
    warning: `本件由“${SITE_NAME}”网站按收到的原文摘录，文字照录，只供阅读和核对；不是正式公文，没有版头和印章，以发文机关公布的文本为准。`,
    notes,
  }
}
