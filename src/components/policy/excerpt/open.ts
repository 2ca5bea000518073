import { press } from '../../layout/press.ts'
import { element } from '../../search/element.ts'
import { openSheet } from '../sheet.ts'
import { type CoverNote, coverNote } from './note.ts'
import { excerptOf } from './prune.ts'

interface Made {
  readonly excerpt: Element
  readonly note: CoverNote
}

/** Asks how much of the text is wanted, and makes a Word file of it or prints it; with `id` that clause is picked. */
export function openExcerpt(article: HTMLElement, id?: string): void {
  const clauses = [...article.querySelectorAll('[data-clause][id]')]
  const boxes = clauses.map((clause) => {
    const box = element('input', { type: 'checkbox', value: clause.id })
    box.checked = clause.id === id
    return box
  })
  const whole = element('input', { type: 'radio', name: 'excerpt' })
  const part = element('input', { type: 'radio', name: 'excerpt' })
  const list = element(
    'div',
    { class: 'sheet-picks' },
    ...clauses.map((clause, i) =>
      element('label', { class: levelOf(clause) }, boxes[i] as Node, ` ${nameOf(clause)}`),
    ),
  )
  whole.checked = id === undefined
  part.checked = !whole.checked
  list.hidden = whole.checked
  const said = element('p', { role: 'status', class: 'sheet-said' })
  const pick = () => {
    list.hidden = whole.checked
    if (part.checked)
      list.querySelector<HTMLInputElement>('input:checked')?.scrollIntoView({ block: 'center' })
  }
  whole.addEventListener('change', pick)
  part.addEventListener('change', pick)

  const made = (): Made | undefined => {
    const picked = clauses.filter((_, i) => boxes[i]?.checked === true)
    if (part.checked && picked.length === 0) return undefined
    const excerpt = excerptOf(article, whole.checked ? undefined : new Set(picked.map((clause) => clause.id)))
    const names = whole.checked ? [] : picked.map((clause) => clause.getAttribute('data-clause') ?? '')
    return { excerpt, note: coverNote(article, names, notesIn(article, excerpt)) }
  }
  const button = (name: string, action: (made: Made) => unknown) => {
    const shown = element('button', { type: 'button' }, name)
    shown.addEventListener('click', () => {
      const ready = made()
      said.textContent = ready === undefined ? '请先勾选要摘录的条款。' : ''
      if (ready !== undefined) void press(() => action(ready))
    })
    return shown
  }
  openSheet(
    '存为 Word、打印',
    element(
      'p',
      {},
      '按公文版式排：A4，版心 156×225 毫米，三号仿宋，每页 22 行、每行 28 字。首页附来源说明；不带版头和印章，不是正式公文。',
    ),
    element('p', {}, element('label', {}, whole, ' 全文　'), element('label', {}, part, ' 只要一部分')),
    list,
    said,
    element(
      'p',
      { class: 'sheet-tools' },
      button('存为 Word', async ({ excerpt, note }) => {
        const { saveExcerpt } = await import('./word.ts')
        await saveExcerpt(excerpt, note, `${article.dataset['name']}${whole.checked ? '' : '（摘录）'}`)
      }),
      button('打印', async ({ excerpt, note }) => {
        const { printExcerpt } = await import('./print.ts')
        printExcerpt(excerpt, note)
      }),
    ),
  )
  pick()
}

/** How deep a clause stands, for the list. */
function levelOf(clause: Element): string {
  if (clause.matches('h2')) return 'chapter'
  return clause.matches('h3, tr') || /^art-\d+$/.test(clause.id) ? '' : 'deep'
}

/** 第七条 with its first words, 三、指导原则, 仪器设备. */
function nameOf(clause: Element): string {
  const name = clause.getAttribute('data-clause') ?? ''
  if (clause.closest('table') !== null) return name
  const copy = clause.cloneNode(true) as Element
  for (const added of copy.querySelectorAll('[data-editorial], .num')) added.remove()
  const words = (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  return `${name} ${words.length > 18 ? `${words.slice(0, 18)}…` : words}`
}

/** Our notes on the words of the excerpt: what is not a note on them is left out. */
function notesIn(article: Element, excerpt: Element): string[] {
  const words = excerpt.textContent ?? ''
  return Array.from(article.querySelectorAll('.editor-note'), (note) => ({
    note: (note.textContent ?? '').trim(),
    sic: note.previousElementSibling?.textContent ?? '',
  }))
    .filter(({ sic }) => sic !== '' && words.includes(sic))
    .map(({ note, sic }) => `“${sic}”：${note.replace(/^编注：/, '')}`)
}
