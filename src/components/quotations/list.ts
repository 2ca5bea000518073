import { element } from '../search/element.ts'
import { entryOf } from './entry.ts'
import { type Finding, KINDS, type Kind } from './findings.ts'
import type { Texts } from './texts.ts'

/** Entries put into the list at once. */
const AT_ONCE = 100

/** The list of findings, narrowed to kinds. */
export interface List {
  readonly filters: HTMLElement
  readonly entries: HTMLElement
  /** Brings the entry of a finding into the list, whatever it is narrowed to, and returns it. */
  reveal(place: number): HTMLElement | null
}

/** Makes the list; with what asks for something first it shows only that, if there is any. */
export function listOf(findings: readonly Finding[], texts: Texts): List {
  const kinds = Object.keys(KINDS) as Kind[]
  const counts = new Map(kinds.map((kind) => [kind, findings.filter((each) => each.kind === kind).length]))
  const entries = element('ol', { class: 'findings', 'aria-label': '核对结果' })
  const more = element('button', { type: 'button' })
  let shown: Kind | undefined
  let limit = AT_ONCE
  const draw = () => {
    const wanted = findings
      .map((finding, place) => ({ finding, place }))
      .filter(({ finding }) => shown === undefined || finding.kind === shown)
    entries.replaceChildren(
      ...wanted.slice(0, limit).map(({ finding, place }) => entryOf(finding, place, texts)),
    )
    more.hidden = wanted.length <= limit
    more.textContent = `再显示 ${Math.min(AT_ONCE, wanted.length - limit)} 条（共 ${wanted.length} 条）`
    for (const [kind, button] of buttons) button.setAttribute('aria-pressed', String(kind === shown))
  }
  const choose = (kind: Kind | undefined) => {
    shown = kind
    limit = AT_ONCE
    draw()
  }
  const button = (kind: Kind | undefined, name: string, count: number) => {
    const made = element(
      'button',
      { type: 'button', ...(kind === undefined ? {} : { 'data-kind': kind }) },
      `${name} ${count}`,
    )
    made.disabled = count === 0
    made.addEventListener('click', () => choose(kind))
    return [kind, made] as const
  }
  const buttons = [
    button(undefined, '全部', findings.length),
    ...kinds.map((kind) => button(kind, KINDS[kind], counts.get(kind) ?? 0)),
  ]
  more.addEventListener('click', () => {
    limit += AT_ONCE
    draw()
  })
  draw()
  return {
    filters: element(
      'div',
      { class: 'finding-filters', role: 'group', 'aria-label': '只看' },
      ...buttons.map(([, made]) => made),
    ),
    entries: element('div', { class: 'finding-list' }, entries, more),
    reveal: (place) => {
      if (shown !== undefined && findings[place]?.kind !== shown) choose(undefined)
      const order = findings
        .slice(0, place + 1)
        .filter(({ kind }) => shown === undefined || kind === shown).length
      if (order > limit) {
        limit = Math.ceil(order / AT_ONCE) * AT_ONCE
        draw()
      }
      return entries.querySelector(`#finding-${place}`)
    },
  }
}
