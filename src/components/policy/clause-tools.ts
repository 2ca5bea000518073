import { pageAddress } from '../layout/address.ts'
import { copyText } from '../layout/copy.ts'
import { citationOf } from './citation.ts'

/**
 * 复制链接 and 复制引用 for the clause whose number has the pointer or the focus. One pair of buttons
 * serves the whole text and follows the reader; it stands behind the number, so the next Tab reaches it. A part
 * without a number (主送机关, 版记) has them at its end, on a press.
 */
export function startClauseTools(): void {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  if (article === null) return
  const tools = document.createElement('span')
  tools.className = 'clause-tools'
  tools.dataset['editorial'] = ''
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  tools.append(
    button('复制链接', linkTo),
    button('复制引用', (clause) => `${citationOf(article, clause)}\n${linkTo(clause)}`),
    said,
  )

  const show = (event: Event) => {
    const target = event.target as Element
    const clause = target.closest('[data-clause]')
    const number = clause?.querySelector('.num')
    if (clause === null || tools.contains(target)) return
    const isThere = number == null ? tools.parentElement === clause : number.nextSibling === tools
    if (isThere || (event.type === 'focusin' && target !== number)) return
    said.textContent = ''
    if (number == null) clause.append(tools)
    else number.after(tools)
  }
  article.addEventListener('focusin', show)
  article.addEventListener('click', show)
  if (matchMedia('(hover: hover)').matches) {
    article.addEventListener('mouseover', (event) => {
      if ((event.target as Element).closest('.num') !== null) show(event)
    })
  }

  function button(label: string, words: (clause: Element) => string): HTMLButtonElement {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = label
    made.addEventListener('click', async () => {
      const clause = tools.closest('[data-clause]')
      if (clause !== null)
        said.textContent = (await copyText(words(clause))) ? '已复制' : '未能复制，请手动选择'
    })
    return made
  }
}

function linkTo(clause: Element): string {
  return `${pageAddress()}#${clause.id}`
}
