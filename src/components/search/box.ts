import { readAddress, writeAddress } from './address.ts'
import type { Corpus } from './corpus.ts'
import { element } from './element.ts'
import { choice, narrowed, showChoices } from './filters.ts'
import { moveByArrows } from './keys.ts'
import { loadCorpus, loadVariants } from './load.ts'
import { recentSearches, remember } from './recent.ts'
import { carryWords, showGroups } from './results.ts'
import { type Group, search } from './search.ts'
import type { Variants } from './types.ts'

const EXAMPLES = ['外籍研究人员', '≥5000', '第十四条', '教技〔2014〕1号', '论文怎么折算当量']

/**
 * Makes a box work: results with every keystroke, filters, keys, and on the search page the address.
 * `here` is the slug of the policy the page shows, if it shows one.
 */
export function openBox(box: HTMLElement, here = ''): void {
  const get = <Kind extends HTMLElement>(selector: string) => box.querySelector(selector) as Kind
  const field = get<HTMLInputElement>('input')
  const form = get<HTMLFormElement>('form')
  const results = get('[data-search-results]')
  const said = get('[data-search-said]')
  const filters = get('[data-search-filters]')
  const hereButton = box.querySelector<HTMLButtonElement>('[data-search-here]')
  const mode = box.dataset['search']
  let corpus: Corpus | undefined
  let variants: Variants | undefined
  let to = { policy: '', kind: '' }
  /** Whether what is typed next is another search, with its own entry in the history. */
  let isSettled = true

  const setState = (state: string, count = 0) => {
    results.dataset['state'] = state
    results.dataset['count'] = String(count)
  }

  function load(): void {
    setState('loading')
    loadCorpus(box.dataset['indexHref'] ?? '').then((loaded) => {
      corpus = loaded
      show()
    }, fail)
  }

  function show(): void {
    if (corpus === undefined) return
    if (variants === undefined && hasOtherCharacters(field.value, corpus)) {
      fetchVariants()
      return
    }
    const isIdle = field.value.trim() === ''
    const groups = isIdle ? [] : search(corpus, field.value, variants)
    const within = narrowed(corpus, groups, to)
    const count = countOf(within)
    filters.hidden = groups.length === 0
    if (groups.length > 0) showChoices(box, corpus, groups, to)
    hereButton?.setAttribute('aria-pressed', String(to.policy === here))
    results.replaceChildren(
      isIdle
        ? suggestions()
        : count === 0
          ? nothing(countOf(groups))
          : showGroups(corpus, within, box.dataset['siteHref'] ?? ''),
    )
    said.textContent = isIdle ? '' : sayCount(within)
    setState(isIdle ? 'idle' : 'done', count)
  }

  function fetchVariants(): void {
    setState('loading')
    const use = (loaded: Variants) => {
      variants = loaded
      show()
    }
    loadVariants(box.dataset['variantsHref'] ?? '').then(use, () => use({}))
  }

  function change(): void {
    if (mode === 'page') writeAddress({ typed: field.value, ...to }, isSettled)
    isSettled = false
    show()
  }

  function settle(): void {
    remember(field.value)
    isSettled = true
  }

  function ask(typed: string): void {
    field.value = typed
    isSettled = true
    change()
    settle()
    field.focus()
  }

  function narrow(policy: string, kind: string): void {
    to = { policy, kind }
    isSettled = true
    change()
    isSettled = true
  }

  function readPage(): void {
    const { typed, policy, kind } = readAddress()
    field.value = typed
    to = { policy, kind }
    isSettled = true
    show()
  }

  function suggestions(): DocumentFragment {
    const shown = document.createDocumentFragment()
    const recent = recentSearches()
    if (recent.length > 0) shown.append(element('h2', { class: 'hits-title' }, '刚才搜过'), buttons(recent))
    shown.append(element('h2', { class: 'hits-title' }, '可以这样搜'), buttons(EXAMPLES))
    return shown
  }

  function nothing(elsewhere: number): HTMLElement {
    if (elsewhere > 0) {
      const all = button(`查看全部 ${elsewhere} 条`, () => narrow('', ''))
      return element('div', { class: 'search-empty' }, element('p', {}, '这个范围里没有，别处有。'), all)
    }
    const advice = '原文里没有这些字，也没有相近的条款。可以少写几个字，或换成文件里的说法，例如：'
    return element('div', { class: 'search-empty' }, element('p', {}, advice), buttons(EXAMPLES))
  }

  function buttons(words: readonly string[]): HTMLElement {
    return element('p', { class: 'search-examples' }, ...words.map((word) => button(word, () => ask(word))))
  }

  function fail(): void {
    said.textContent = '条款没有载入，请检查网络。'
    results.replaceChildren(button('重试', load))
    setState('error')
  }

  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) change()
  })
  field.addEventListener('compositionend', change)
  field.addEventListener('change', settle)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    settle()
    const first = results.querySelector<HTMLElement>('[data-hit]')
    if (mode === 'panel') location.href = `${form.action}#${new URLSearchParams({ q: field.value })}`
    else if (mode === 'page') first?.focus()
    else first?.click()
  })
  const policies = choice(box, 'policy')
  const kinds = choice(box, 'kind')
  policies.addEventListener('change', () => narrow(policies.value, to.kind))
  kinds.addEventListener('change', () => narrow(to.policy, kinds.value))
  if (hereButton !== null && here !== '') {
    hereButton.hidden = false
    hereButton.addEventListener('click', () => narrow(to.policy === here ? '' : here, to.kind))
  }
  box.addEventListener('keydown', (event) => moveByArrows(event, field, results))
  results.addEventListener('click', carryWords)
  results.addEventListener('auxclick', carryWords)
  box.dataset['live'] = ''
  if (mode === 'page') {
    addEventListener('popstate', readPage)
    const before = field.value
    readPage()
    if (before !== '') ask(before)
  }
  load()
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', press)
  return made
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

function sayCount(groups: readonly Group[]): string {
  return groups.map(({ title, hits }) => `${title} ${hits.length} 条`).join('，') || '没有找到'
}

/** Whether some of what is typed can only be in the texts in another script. */
function hasOtherCharacters(typed: string, { characters }: Corpus): boolean {
  return Array.from(typed).some((each) => each >= '\u3400' && each <= '\u9fff' && !characters.has(each))
}
