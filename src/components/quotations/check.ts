import { checking, type QuotableClause } from '../../search/quotations.ts'
import { element } from '../search/element.ts'
import { readFile } from './reading/read-file.ts'
import { Refused, refuseLong } from './reading/refused.ts'
import { driver, Stopped } from './rest.ts'
import { showResults } from './results.ts'
import { type HeldText, type Texts, textsOf } from './texts.ts'

/** What is to be checked: a text, or a file that holds one. */
export type Source = string | File

let texts: Promise<Texts> | undefined

/**
 * Checks `source` and shows the result in `page`, with the progress and a way to stop. What cannot be checked is said
 * in words. Rejects where what it needs does not arrive.
 */
export async function check(page: HTMLElement, source: Source): Promise<void> {
  const [progress, said, results] = ['progress', 'said', 'results'].map(
    (part) => page.querySelector<HTMLElement>(`[data-quotations-${part}]`) as HTMLElement,
  ) as [HTMLElement, HTMLElement, HTMLElement]
  const bar = element('progress', { max: '1', 'aria-label': '核对进度' })
  const { drive, stop } = driver((done) => {
    bar.value = done
  })
  const stopIt = element('button', { type: 'button' }, '停止')
  stopIt.addEventListener('click', stop)
  said.textContent = '正在核对……'
  progress.replaceChildren(bar, stopIt)
  results.replaceChildren()
  results.dataset['state'] = 'loading'
  try {
    texts ??= open(page)
    const held = await texts
    const { text, remarks } =
      typeof source === 'string' ? { text: source, remarks: [] } : await readFile(source, drive)
    refuseLong(text)
    if (text.trim() === '') throw new Refused('还没有文字。请粘贴文字，或选一个文件。')
    const checked = await drive(checking(text, held.clauses))
    const name = typeof source === 'string' ? '粘贴的文字' : source.name
    const summary = await showResults(results, text, checked, held, name, drive)
    said.textContent = ['核对完成：', summary, ...remarks].join('')
    results.dataset['state'] = 'done'
  } catch (error) {
    results.dataset['state'] = 'error'
    said.textContent =
      error instanceof Stopped ? '已停止，没有结果。' : error instanceof Refused ? error.message : ''
    if (error instanceof Stopped || error instanceof Refused) return
    texts = undefined
    throw error
  } finally {
    progress.replaceChildren()
  }
}

async function open({ dataset }: HTMLElement): Promise<Texts> {
  const response = await fetch(dataset['clausesHref'] ?? '')
  if (!response.ok) throw new Error(String(response.status))
  const { clauses } = (await response.json()) as { clauses: QuotableClause[] }
  return textsOf(JSON.parse(dataset['texts'] ?? '[]') as HeldText[], clauses, dataset['siteHref'] ?? '')
}
