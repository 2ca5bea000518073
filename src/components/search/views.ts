import type { Suggestion } from '../../search/index.ts'
import { element } from './element.ts'
import { recentSearches } from './recent.ts'

const EXAMPLES = ['外籍研究人员', '≥5000', '第十四条', '教技〔2014〕1号', '论文怎么折算当量']

/** What an empty box offers: what was searched for before, and examples. */
export function showSuggestions(ask: (typed: string) => void): HTMLElement {
  const recent = recentSearches()
  const before = recent.length === 0 ? [] : [heading('刚才搜过'), buttons(recent, ask)]
  return element('div', {}, ...before, heading('可以这样搜'), buttons(EXAMPLES, ask))
}

/** What else may have been meant, to be pressed. */
export function showOthers(others: readonly Suggestion[], ask: (typed: string) => void): HTMLElement[] {
  if (others.length === 0) return []
  const words = others.map(({ word }) => button(word, () => ask(word)))
  return [element('p', { class: 'search-examples', 'data-meant': '' }, '您是不是要找：', ...words)]
}

/** What a search says without hits within what it was narrowed to, while there are some elsewhere. */
export function showElsewhere(count: number, widen: () => void): HTMLElement {
  return element(
    'div',
    { class: 'search-empty' },
    element('p', {}, '这个范围里没有，别处有。'),
    button(`查看全部 ${count} 条`, widen),
  )
}

/** What a search without hits says: what of it the texts do hold, else examples. */
export function showNothing(held: readonly string[], ask: (typed: string) => void): HTMLElement {
  const advice =
    held.length > 0
      ? '原文里没有这些字。其中有的部分原文里有，可以只搜：'
      : '原文里没有这些字，也没有相近的条款。可以这样搜：'
  return element(
    'div',
    { class: 'search-empty' },
    element('p', {}, advice),
    buttons(held.length > 0 ? held : EXAMPLES, ask),
  )
}

/** A button that does one thing. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', press)
  return made
}

function heading(words: string): HTMLElement {
  return element('h2', { class: 'hits-title' }, words)
}

function buttons(words: readonly string[], ask: (typed: string) => void): HTMLElement {
  return element('p', { class: 'search-examples' }, ...words.map((word) => button(word, () => ask(word))))
}
