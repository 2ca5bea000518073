import { element } from './element.ts'
import { recentSearches } from './recent.ts'

const EXAMPLES = ['外籍研究人员', '≥5000', '第十四条', '教技〔2014〕1号', '论文怎么折算当量']

/** What an empty box offers: what was searched for before, and examples. */
export function showSuggestions(ask: (typed: string) => void): HTMLElement {
  const recent = recentSearches()
  const before = recent.length === 0 ? [] : [heading('刚才搜过'), buttons(recent, ask)]
  return element('div', {}, ...before, heading('可以这样搜'), buttons(EXAMPLES, ask))
}

/** What a search without hits says. `elsewhere` counts the hits outside what it was narrowed to. */
export function showNothing(elsewhere: number, widen: () => void, ask: (typed: string) => void): HTMLElement {
  const [advice, next] =
    elsewhere > 0
      ? ['这个范围里没有，别处有。', button(`查看全部 ${elsewhere} 条`, widen)]
      : ['原文里没有这些字，也没有相近的条款。可以这样搜：', buttons(EXAMPLES, ask)]
  return element('div', { class: 'search-empty' }, element('p', {}, advice), next)
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
