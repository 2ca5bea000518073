import type { CheckedText } from '../../search/quotations.ts'
import { press } from '../layout/press.ts'
import { element } from '../search/element.ts'
import { copySection } from './copy-of.ts'
import { type Finding, findingsOf, KINDS, type Kind } from './findings.ts'
import { listOf } from './list.ts'
import { showText } from './marked-text.ts'
import type { Texts } from './texts.ts'

/** Shows what was found in a text beside the text itself; long work goes through `drive`. */
export async function showResults(
  host: HTMLElement,
  text: string,
  checked: CheckedText,
  texts: Texts,
  name: string,
  drive: <Result>(steps: Generator<number, Result>) => Promise<Result>,
): Promise<string> {
  const findings = findingsOf(text, checked, texts)
  const list = listOf(findings, texts)
  const marked = element('div', {
    class: 'marked-text',
    tabindex: '0',
    role: 'region',
    'aria-label': '标出结果的文字',
  })
  const summary = summaryOf(findings)
  const report = element('button', { type: 'button' }, 'Word 核对报告')
  report.addEventListener('click', () =>
    press(async () => {
      const { saveReport } = await import('./report/word.ts')
      await saveReport(findings, checked.copy, texts, name)
    }),
  )
  const title = element('h2', { tabindex: '-1' }, summary)
  const copy = checked.copy === undefined ? [] : [copySection(text, checked.copy, findings, texts)]
  await drive(showText(marked, text, findings))
  host.replaceChildren(
    title,
    ...copy,
    element('div', { class: 'finding-bar' }, list.filters, stepsThrough(findings, open), report),
    element('div', { class: 'finding-columns' }, marked, list.entries),
  )
  host.dataset['count'] = String(findings.length)
  host.onclick = (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-finding], a[data-place]')
    if (link === null) return
    event.preventDefault()
    const { finding, place } = link.dataset
    if (finding !== undefined) open(Number(finding))
    else mark(Number(place), true)
  }
  title.focus({ preventScroll: true })
  title.scrollIntoView()
  return summary

  /** Shows a finding in the list, and where it is in the text. */
  function open(place: number): void {
    const entry = list.reveal(place)
    mark(place, false)
    for (const other of host.querySelectorAll('.finding.current')) other.classList.remove('current')
    entry?.classList.add('current')
    entry?.scrollIntoView({ block: 'nearest' })
    entry?.focus({ preventScroll: true })
  }

  function mark(place: number, isWanted: boolean): void {
    for (const other of marked.querySelectorAll('.current')) other.classList.remove('current')
    for (const piece of marked.querySelectorAll(`[data-finding="${place}"]`)) piece.classList.add('current')
    const first = marked.querySelector<HTMLElement>(`#place-${place}`)
    first?.scrollIntoView({ block: isWanted ? 'center' : 'nearest' })
    if (isWanted) first?.focus({ preventScroll: true })
  }
}

/** 有出入 2 处，条号不符 1 处，原文一致 5 处，未收录 3 处. */
function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有找到引文、文件名、文号或条号。'
  const kinds = Object.keys(KINDS) as Kind[]
  const counts = kinds.map(
    (kind) => [KINDS[kind], findings.filter((each) => each.kind === kind).length] as const,
  )
  return `${counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count} 处`)
    .join('，')}。`
}

/** 上一处, 下一处: from one finding that asks for something to the next. */
function stepsThrough(findings: readonly Finding[], open: (place: number) => void): HTMLElement {
  const places = findings.flatMap(({ kind }, place) =>
    kind === 'differs' || kind === 'wrong-clause' ? [place] : [],
  )
  let at = -1
  const step = (by: number) => {
    at = (at + by + places.length + (at < 0 && by < 0 ? 1 : 0)) % places.length
    open(places[at] ?? 0)
  }
  const button = (name: string, by: number) => {
    const made = element('button', { type: 'button' }, name)
    made.addEventListener('click', () => step(by))
    return made
  }
  const group = element(
    'div',
    { role: 'group', 'aria-label': '有问题之处' },
    button('上一处', -1),
    button('下一处', 1),
  )
  group.hidden = places.length === 0
  return group
}
