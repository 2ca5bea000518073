import type { PolicyCopy } from '../../search/quotations.ts'
import { element } from '../search/element.ts'
import type { Finding } from './findings.ts'
import type { Texts } from './texts.ts'

/** Entries shown of a long list. */
const MOST = 60

/** What a copy of a whole policy has otherwise: a sentence, the words it lacks with their clauses, the lines it has beside. */
export function copySection(
  text: string,
  { policy, missing, extra }: PolicyCopy,
  findings: readonly Finding[],
  texts: Texts,
): HTMLElement {
  const held = texts.textOf(policy)
  const wrong = findings.filter(
    ({ kind, policy: of }) => of === policy && (kind === 'differs' || kind === 'wrong-clause'),
  )
  const isSame = wrong.length + missing.length === 0
  const said = isSame
    ? '正文与本站收录的逐字相同。'
    : `与本站收录的相比：${[
        wrong.length > 0 ? `有出入 ${wrong.length} 处` : '',
        missing.length > 0 ? `缺 ${missing.length} 处` : '',
      ]
        .filter(Boolean)
        .join('，')}。`
  const lacks = missing.slice(0, MOST).map(({ fragment, text: words }) => {
    const clause = texts.clauseAt(policy, fragment)
    const link = element('a', { href: texts.hrefOf(policy, fragment) }, clause?.number || '开头')
    return element('li', {}, link, `：“${words}”`)
  })
  const beside = [...new Set(extra.map(({ start, end }) => text.slice(start, end).trim()))]
  return element(
    'section',
    { class: 'copy-of', 'data-copy-of': policy },
    element('h3', {}, `这像是《${held?.title ?? ''}》的全文`),
    element('p', {}, said),
    ...(lacks.length === 0
      ? []
      : [element('p', {}, '缺少：'), element('ul', {}, ...lacks, ...more(missing.length))]),
    ...(beside.length === 0
      ? []
      : [
          element('p', {}, '夹在中间、不是本文的行（页眉、页码等）：'),
          element(
            'ul',
            {},
            ...beside.slice(0, MOST).map((line) => element('li', {}, line)),
            ...more(beside.length),
          ),
        ]),
  )
}

function more(count: number): HTMLElement[] {
  return count > MOST ? [element('li', {}, `……共 ${count} 处`)] : []
}
