import { copyText } from '../../layout/copy.ts'
import { download } from '../../layout/download.ts'
import { element } from '../../search/element.ts'
import { citedClause } from '../citation.ts'
import { openSheet } from '../sheet.ts'
import type { Cited } from './cited.ts'
import { citedTextOf, today } from './cited-here.ts'
import { correctionFor } from './correction.ts'
import { FORMS, type Form } from './forms.ts'
import { linkTo } from './link.ts'
import { passageOf } from './passage.ts'
import { type Selected, selectedIn } from './selected.ts'
import { textDirective } from './text-fragment.ts'

/** Shows every form in which a clause, or the words selected in the text, can be cited; a press copies one. */
export function openCiteMenu(article: HTMLElement, at: Element): void {
  const selected = selectedIn(article)
  const clause = selected?.clause ?? at
  const { label, words: all } = citedClause(clause)
  const text = citedTextOf(article)
  const said = element('p', { role: 'status', class: 'sheet-said' })
  const copy = async (words: string, what: string) => {
    said.textContent = (await copyText(words)) ? `已复制：${what}` : '未能复制，请手动选择'
  }
  const cited = (words: string): Cited => ({
    text,
    label,
    words,
    address: linkTo(clause),
    accessed: today(),
  })
  const quoted = selected?.words.replace(/\n/g, '”“')
  const form = (each: Form) => {
    // A reference names the clause; only 公文式 brings all of its words.
    const made = each.make(cited(quoted ?? (each.id === 'official' ? all : '')))
    const copyIt = button(each.name, () => copy(made, each.name))
    const { file } = each
    const save = () => download(made, `${clause.id}.${file?.extension}`, file?.type ?? '')
    return element(
      'li',
      {},
      copyIt,
      ...(file === undefined ? [] : [button('存为文件', save)]),
      element('span', { class: 'sheet-preview' }, made),
    )
  }
  const link = linkTo(clause) + textDirective(passageOf(selected?.range ?? rangeOf(clause)))
  const isTelling = link !== linkTo(clause)
  const links = isTelling
    ? [
        element(
          'li',
          {},
          button('直达词句的链接', () => copy(link, '直达词句的链接')),
          element('span', { class: 'sheet-preview' }, link),
        ),
      ]
    : []
  const correction = element(
    'li',
    {},
    button('报告勘误', () =>
      copy(correctionFor(article, cited(selected?.words ?? all)), '勘误说明，补写后发给本站维护者'),
    ),
    element('span', { class: 'sheet-preview' }, '复制条款、版本和原文，供您补写哪里有误'),
  )
  openSheet(
    `引用${label === '' ? '' : ` ${label}`}`,
    element(
      'p',
      {},
      selected === undefined ? '引用整条。先在正文里选中词句，就只引这些词句。' : `引用所选：“${quoted}”`,
    ),
    said,
    element('ul', { class: 'sheet-forms' }, ...FORMS.map(form), ...links, correction),
  )

  function button(name: string, action: () => unknown): HTMLButtonElement {
    const made = element('button', { type: 'button' }, name)
    made.addEventListener('click', () => void action())
    return made
  }
}

/** The words of a clause behind its number. */
function rangeOf(clause: Element): Selected['range'] {
  const range = document.createRange()
  range.selectNodeContents(clause)
  const number = clause.querySelector('.num')
  const tools = clause.querySelector('.clause-tools')
  const ahead = tools?.previousElementSibling === number ? tools : number
  if (ahead !== null && clause.firstElementChild?.contains(ahead) !== false) range.setStartAfter(ahead)
  return range
}
