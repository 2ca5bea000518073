import { copyText } from '../layout/copy.ts'
import { nameOf } from '../policy/cite/facts.ts'
import { officialForm } from '../policy/cite/official.ts'
import { element } from '../search/element.ts'
import { differenceNodes } from './difference.ts'
import { type Finding, KINDS, rightWords } from './findings.ts'
import type { Texts } from './texts.ts'

/** Signs beside the words, so that no state is told by colour alone. */
export const SIGNS: Readonly<Record<Finding['kind'], string>> = {
  differs: '≠',
  'wrong-clause': '↷',
  verbatim: '✓',
  'not-held': '○',
}

/** Words of a finding that are shown without opening the text. */
const LONGEST = 160

/** One finding in the list: what it is, the words, where they stand, and the right quotation to copy. */
export function entryOf(finding: Finding, place: number, texts: Texts): HTMLElement {
  const { kind, said, difference, words, what, clause } = finding
  const shown = difference === undefined ? [shortened(words)] : differenceNodes(difference)
  const head = element(
    'p',
    { class: 'finding-head' },
    element('strong', { class: `finding-kind ${kind}` }, `${SIGNS[kind]} ${KINDS[kind]}`),
    ` ${said}`,
    ...placeOf(finding, texts),
  )
  const seek = element('a', { href: `#place-${place}`, 'data-place': String(place) }, '看上下文')
  const tools = what === 'quotation' && clause !== undefined ? copyParts(finding, texts) : []
  return element(
    'li',
    { id: `finding-${place}`, class: `finding ${kind} ${what}`, tabindex: '-1' },
    element('blockquote', {}, ...shown),
    head,
    element('p', { class: 'finding-tools' }, ...tools, seek),
  )
}

/** 《…》三、（一） as a link to the clause, and how its text stands. */
function placeOf({ policy, clause }: Finding, texts: Texts): (Node | string)[] {
  const text = policy === undefined ? undefined : texts.textOf(policy)
  if (text === undefined) return []
  const href = texts.hrefOf(text.slug, clause?.fragment)
  return [
    element('a', { href, target: '_blank', rel: 'noopener' }, `${text.name} ${clause?.number ?? ''}`.trim()),
    ' ',
    element('span', { class: 'badge' }, text.status),
  ]
}

/** The right words with their source and address; of what only names a text or a clause there are none. */
export function rightQuotation(finding: Finding, texts: Texts): string | undefined {
  const { what, clause } = finding
  const text = clause && texts.textOf(clause.policy)
  if (what !== 'quotation' || clause === undefined || text === undefined) return undefined
  const address = new URL(texts.hrefOf(text.slug, clause.fragment), location.href).href
  const words = rightWords(finding).replace(/\n/g, '')
  return `${officialForm(nameOf(text), clause.number, words, text.remark)}\n${address}`
}

function copyParts(finding: Finding, texts: Texts): HTMLElement[] {
  const button = element('button', { type: 'button' }, '复制正确引文')
  const said = element('span', { role: 'status' })
  button.addEventListener('click', async () => {
    said.textContent = (await copyText(rightQuotation(finding, texts) ?? ''))
      ? '已复制'
      : '未能复制，请手动选择'
  })
  return [button, said]
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
