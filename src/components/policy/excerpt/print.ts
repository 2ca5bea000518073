import { element } from '../../search/element.ts'
import { type CoverNote, NO_ORIGINAL } from './note.ts'

/** Prints the excerpt with its cover note in place of the page, which comes back afterwards. */
export function printExcerpt(excerpt: Element, { facts, warning, notes }: CoverNote): void {
  const cover = element(
    'section',
    { class: 'cover-note' },
    element('h2', {}, '摘录说明'),
    element(
      'dl',
      {},
      ...facts.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]),
    ),
    element('p', {}, warning),
    ...(notes.length === 0 ? [] : [element('p', {}, '本站编注（不是原文）：')]),
    ...notes.map((note) => element('p', {}, note)),
  )
  const host = element(
    'div',
    { class: 'print-only policy' },
    cover,
    excerpt,
    element('p', { class: 'no-original' }, NO_ORIGINAL),
  )
  document.querySelector<HTMLDialogElement>('dialog.sheet')?.close()
  document.body.append(host)
  document.body.classList.add('prints-report')
  const done = () => {
    removeEventListener('afterprint', done)
    document.body.classList.remove('prints-report')
    host.remove()
  }
  addEventListener('afterprint', done)
  print()
}
