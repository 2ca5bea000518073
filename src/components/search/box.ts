import { type Answer, type Group, readable } from '../../search/index.ts'
import { readAddress, writeAddress } from './address.ts'
import { element } from './element.ts'
import { choice, hideChoices, narrowed, showChoices } from './filters.ts'
import { moveByKeys } from './keys.ts'
import { remember } from './recent.ts'
import { atRest } from './rest.ts'
import { carryWords, showGroups } from './results.ts'
import { noteFollowed, returnToFollowed } from './returning.ts'
import { openSource, type Source } from './source.ts'
import { button, showElsewhere, showNothing, showOthers, showSuggestions } from './views.ts'

/** With so few hits the reader is offered what is akin. */
const FEW = 3

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
  const hereButton = box.querySelector<HTMLButtonElement>('[data-search-here]')
  const mode = box.dataset['search']
  const siteHref = box.dataset['siteHref'] ?? ''
  const everything =
    mode === 'page' ? document.querySelector<HTMLDetailsElement>('[data-outline-of-all]') : null
  const rest = atRest()
  let source: Source | undefined
  let to = { policy: '', kind: '' }
  /** Whether what is typed next is another search, with its own entry in the history. */
  let isSettled = true
  let steps = 1
  let asked = 0

  /** What stays the same is not announced again. */
  const say = (words: string) => {
    if (said.textContent !== words) said.textContent = words
  }
  const setState = (state: string, count = 0) => {
    // Beside what was found the list of everything waits to be asked for.
    if (everything !== null && (state === 'idle' || state === 'done')) {
      const hasHits = count > 0
      if (hasHits !== Number(results.dataset['count']) > 0) everything.open = !hasHits
    }
    results.dataset['state'] = state
    results.dataset['count'] = String(count)
  }

  function load(): void {
    setState('loading')
    openSource(box.dataset).then((opened) => {
      source = opened
      show()
    }, fail)
  }

  function show(): void {
    const request = ++asked
    if (source === undefined) return
    if (field.value.trim() === '') {
      hideChoices(box, true)
      results.replaceChildren(showSuggestions(ask))
      say('')
      setState('idle')
      return
    }
    const answer = source.answer(field.value, steps, to.policy)
    if (!(answer instanceof Promise)) {
      present(answer)
      return
    }
    setState('loading')
    answer.then((arrived) => {
      if (request === asked) present(arrived)
    }, fail)
  }

  function present({ corpus, groups, others, held, waiting }: Answer): void {
    const within = narrowed(groups, to)
    const count = countOf(within)
    showChoices(box, corpus, groups, to)
    const read = readable(field.value)
    const cut = read === field.value ? '' : `输入太长，只查了前 ${read.length} 字。`
    results.replaceChildren(
      ...(cut === '' ? [] : [element('p', {}, cut)]),
      ...showOthers(others, ask),
      count > 0
        ? showGroups(corpus, within, siteHref)
        : groups.length > 0
          ? showElsewhere(countOf(groups), () => narrow('', ''))
          : showNothing(held, ask),
    )
    if (waiting > 0) results.append(button(`再列一些（还有约 ${waiting} 条）`, showMore))
    else if (count > 0 && count <= FEW && groups.every(({ title }) => AS_TYPED.includes(title)))
      results.append(button('另见相关条款', () => void showAkin(corpus, within)))
    say(cut + (within.map(({ title, hits }) => `${title} ${hits.length} 条`).join('，') || '没有找到'))
    setState('done', count)
    returnToFollowed(results)
    const request = asked
    rest(() => addSites(request).catch(() => undefined))
  }

  /** What is akin, behind the few hits there are. */
  async function showAkin(corpus: Answer['corpus'], groups: readonly Group[]): Promise<void> {
    const request = asked
    const akin = (await source?.akin(field.value).catch(() => [])) ?? []
    if (request !== asked) return
    const known = new Set(groups.flatMap(({ hits }) => hits.map(({ entry }) => entry)))
    const hits = akin.filter(({ entry }) => !known.has(entry))
    present({ corpus, groups: [...groups, { title: '相关条款', hits }], others: [], held: [], waiting: 0 })
  }

  async function addSites(request: number): Promise<void> {
    const typed = (await source?.simple(field.value)) ?? ''
    const { findSites } = await import('./sites.ts')
    const sites = await findSites(typed, box.dataset)
    if (request === asked) results.append(...sites)
  }

  function showMore(): void {
    steps++
    show()
  }

  function change(): void {
    const query = { typed: field.value, ...to }
    const isNew = isSettled
    isSettled = false
    steps = 1
    show()
    // The history is slow to write; the results are not kept waiting for it.
    if (mode === 'page') setTimeout(() => writeAddress(query, isNew))
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
    hereButton?.setAttribute('aria-pressed', String(policy === here))
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

  function fail(): void {
    say('条款没有载入，请检查网络。')
    results.replaceChildren(element('p', {}, '条款没有载入，请检查网络。'), button('重试', load))
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
    if (mode === 'panel')
      location.href = `${form.action}#${new URLSearchParams({ q: readable(field.value) })}`
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
  box.addEventListener('keydown', (event) => moveByKeys(event, field, results))
  results.addEventListener('click', carryWords)
  results.addEventListener('auxclick', carryWords)
  box.dataset['live'] = ''
  if (mode === 'page') {
    // Before the link carries the words to mark: coming back, it will not.
    results.addEventListener('click', noteFollowed, true)
    addEventListener('popstate', readPage)
    const before = field.value
    readPage()
    if (before !== '') ask(before)
  }
  load()
}

/** Titles of what stands as typed. */
const AS_TYPED = ['条款编号', '完全匹配', '本站编注', '数值相同']

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0)
}
