import { copyText } from '../layout/copy.ts'
import { press } from '../layout/press.ts'
import { citedClause } from './citation.ts'
import { linkTo } from './cite/link.ts'
import { officialForm } from './cite/official.ts'
import { selectedIn } from './cite/selected.ts'

/** Where no pointer can hover, the clause arrived at shows its tools. */
const NO_HOVER = '(max-width: 45rem), (pointer: coarse)'

/**
 * 复制链接, 复制引用, 更多, 上一条, 下一条 and 相关条款与分歧 for the clause whose number has the pointer or the focus, that
 * was arrived at, or that has words selected. One set serves the whole text and follows the reader; it stands behind
 * the number, so the next Tab reaches it. A part without a number (主送机关, 版记) has them at its end, on a press.
 * Returns what to do on arrival.
 */
export function startClauseTools(): (clause: Element) => void {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  if (article === null) return () => {}
  const tools = document.createElement('span')
  tools.className = 'clause-tools'
  tools.dataset['editorial'] = ''
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  const copied = async (words: string) => {
    said.textContent = (await copyText(words)) ? '已复制' : '未能复制，请手动选择'
  }
  const neighbours = ['上一条', '下一条'].map((words) => {
    const made = document.createElement('a')
    made.textContent = words
    return made
  })
  const related = document.createElement('a')
  related.className = 'related'
  related.textContent = '相关条款与分歧'
  const more = button('更多', (clause) =>
    press(async () => {
      const { openCiteMenu } = await import('./cite/menu.ts')
      // Hidden, they could not have the focus back.
      tools.classList.add('open')
      openCiteMenu(article, clause).addEventListener('close', () => tools.classList.remove('open'))
    }),
  )
  more.setAttribute('aria-label', '更多引用格式')
  more.setAttribute('aria-haspopup', 'dialog')
  tools.append(
    button('复制链接', (clause) => copied(linkTo(clause))),
    button('复制引用', (clause) => {
      const words = selectedIn(article)
      const { label, words: all } = citedClause(words?.clause ?? clause)
      const { cite = '', remark = '' } = article.dataset
      const said = words?.words.replace(/\n/g, '”“') ?? all
      return copied(`${officialForm(cite, label, said, remark)}\n${linkTo(words?.clause ?? clause)}`)
    }),
    more,
    ...neighbours,
    related,
    said,
  )
  // A press must not take back what is selected.
  tools.addEventListener('mousedown', (event) => {
    if (selectedIn(article) !== undefined) event.preventDefault()
  })

  const excerpt = async () => (await import('./excerpt/open.ts')).openExcerpt(article)
  document.querySelector('[data-excerpt-open]')?.addEventListener('click', () => void press(excerpt))

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
    if (tools.contains(target)) return
    const clause = target.closest('[data-clause]') ?? selectedIn(article)?.clause
    if (clause === undefined) return
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

  function button(label: string, action: (clause: Element) => unknown): HTMLButtonElement {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = label
    made.addEventListener('click', () => {
      const clause = tools.closest('[data-clause]')
      if (clause !== null) void action(clause)
    })
    return made
  }
}
