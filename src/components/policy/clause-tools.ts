import { pageAddress } from '../layout/address.ts'
import { copyText } from '../layout/copy.ts'
import { citationOf } from './citation.ts'

/** Where no pointer can hover, the clause arrived at shows its tools. */
const NO_HOVER = '(max-width: 45rem), (pointer: coarse)'

/**
 * 复制链接, 复制引用, 上一条, 下一条 and 相关条款与分歧 for the clause whose number has the pointer or the focus, or that was arrived
 * at. One set serves the whole text and follows the reader; it stands behind the number, so the next Tab reaches
 * it. A part without a number (主送机关, 版记) has them at its end, on a press. Returns what to do on arrival.
 */
export function startClauseTools(): (clause: Element) => void {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  if (article === null) return () => {}
  const tools = document.createElement('span')
  tools.className = 'clause-tools'
  tools.dataset['editorial'] = ''
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  const neighbours = ['上一条', '下一条'].map((words) => {
    const made = document.createElement('a')
    made.textContent = words
    return made
  })
  const related = document.createElement('a')
  related.className = 'related'
  related.textContent = '相关条款与分歧'
  tools.append(
    button('复制链接', linkTo),
    button('复制引用', (clause) => `${citationOf(article, clause)}\n${linkTo(clause)}`),
    ...neighbours,
    related,
    said,
  )

  const showAt = (clause: Element) => {
    const number = clause.querySelector('.num')
    if (number === null ? tools.parentElement === clause : number.nextSibling === tools) return
    said.textContent = ''
    const clauses = [...article.querySelectorAll('[data-clause]')]
    const place = clauses.indexOf(clause)
    for (const [step, link] of neighbours.entries()) {
      const id = clauses[place + 2 * step - 1]?.id
      link.hidden = id === undefined
      if (id !== undefined) link.href = `#${id}`
    }
    related.href = `${article.dataset['relatedHref']}#${clause.id}`
    tools.closest('[data-clause]')?.classList.remove('with-tools')
    clause.classList.add('with-tools')
    if (number === null) clause.append(tools)
    else number.after(tools)
  }
  const show = (event: Event) => {
    const target = event.target as Element
    const clause = target.closest('[data-clause]')
    if (clause === null || tools.contains(target)) return
    const number = clause.querySelector('.num')
    if (event.type !== 'focusin' || number === null || target === number) showAt(clause)
  }
  article.addEventListener('focusin', show)
  article.addEventListener('click', show)
  if (matchMedia('(hover: hover)').matches) {
    article.addEventListener('mouseover', (event) => {
      if ((event.target as Element).closest('.num') !== null) show(event)
    })
  }
  // Who walks from clause to clause keeps the key under the finger, though arriving takes the focus away.
  let walking: HTMLElement | undefined
  tools.addEventListener('focusout', () => tools.classList.remove('walked'))
  for (const link of neighbours)
    link.addEventListener('click', () => {
      walking = link
    })
  return (clause) => {
    if (walking === undefined && !matchMedia(NO_HOVER).matches) return
    showAt(clause)
    tools.classList.toggle('walked', walking !== undefined)
    walking?.focus({ preventScroll: true })
    walking = undefined
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
