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
export function openCiteMenu(article: HTMLElement, at: Element): HTMLDialogElement {
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
    if (file === undefined) return item(copyIt, made)
    const save = () => download(made, `${clause.id}.${file.extension}`, file.type)
    return item(copyIt, button('存为文件', save), file.readers)
  }
  const link = linkTo(clause) + textDirective(passageOf(selected?.range ?? rangeOf(clause)))
  const isTelling = link !== linkTo(clause)
  const links = isTelling
    ? [
        item(
          button('直达词句的链接', () => copy(link, '直达词句的链接')),
          '较新的浏览器打开后直接标出这些词句，其他浏览器到这一条',
        ),
      ]
    : []
  const correction = item(
    button('报告勘误', () =>
      copy(correctionFor(article, cited(selected?.words ?? all)), '勘误说明，补写后发给本站维护者'),
    ),
    '复制条款、版本和原文，供补写哪里有误',
  )
  const excerpt = item(
    button('存为 Word、打印', async () => {
      sheet.close()
      const { openExcerpt } = await import('../excerpt/open.ts')
      openExcerpt(article, clause.id)
    }),
    '按公文版式排这一条，附来源说明',
  )
  const sheet = openSheet(
    `引用${label === '' ? '' : ` ${label}`}`,
    element(
      'p',
      {},
      selected === undefined ? '引用整条。先在正文里选中词句，就只引这些词句。' : `引用所选：“${quoted}”`,
    ),
    said,
    element('ul', { class: 'sheet-forms' }, ...FORMS.map(form), ...links, excerpt, correction),
  )
  return sheet

  function button(name: string, action: () => unknown): HTMLButtonElement {
    const made = element('button', { type: 'button' }, name)
    made.addEventListener('click', () => void action())
    return made
  }
}

function item(...parts: (Node | string)[]): HTMLLIElement {
  const shown = parts.map((part) =>
    typeof part === 'string' ? element('span', { class: 'sheet-preview' }, part) : part,
  )
  return element('li', {}, ...shown)
}

/** The words of a clause behind its number; of a row from the first cell that has more than a name. */
function rangeOf(clause: Element): Selected['range'] {
  const range = document.createRange()
  range.selectNodeContents(clause)
  const number = clause.querySelector('.num')
  const cell = clause.querySelector('td')
  if (cell !== null) range.setStartBefore(cell)
  else if (number !== null && clause.firstElementChild === number) {
    const tools = number.nextElementSibling
    range.setStartAfter(tools?.matches('.clause-tools') === true ? tools : number)
  }
  return range
}
