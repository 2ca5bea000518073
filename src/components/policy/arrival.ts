import { decodedFragment } from '../layout/address.ts'
import { press } from '../layout/press.ts'

/**
 * Brings the reader to the clause an address names, also by its Chinese alias (`#第十四条`), and keeps
 * that clause marked and its name in the title, for bookmarks and pasted links. Chat programs escape the alias; both forms arrive. A hit of the search brings the
 * words to mark along (`#art-7&mark=…`); the address goes back to the one people share.
 * `onArrival` hears of every clause that is arrived at.
 */
export function startArrival(onArrival: (clause: Element) => void): void {
  const title = document.title
  const arriveHere = () => {
    const clause = arrive()
    if (clause !== null) onArrival(clause)
    const name = clause?.getAttribute('data-clause') ?? ''
    document.title = name === '' ? title : `${name} · ${title}`
  }
  addEventListener('hashchange', arriveHere)
  arriveHere()
}

/** The clause that the address names, if it names one. */
function arrive(): Element | null {
  // Browsers without text fragments leave the directive in the address, and find no clause of that name.
  const [, fragment = '', directive, words] = /^#?(.*?)(:~:.*?)?(?:&mark=(.*))?$/.exec(location.hash) ?? []
  if (directive !== undefined) location.replace(`#${fragment}`)
  if (words !== undefined) {
    location.replace(`#${fragment}`)
    void press(async () => {
      const { markWords } = await import('../search/marks.ts')
      markWords(fragment, decodedFragment(words).split(' '))
    })
  }
  const target = document.getElementById(decodedFragment(fragment))
  const clause = target?.closest('article [id]:not(.num)') ?? null
  for (const marked of document.querySelectorAll('.arrived')) marked.classList.remove('arrived')
  clause?.classList.add('arrived')
  if (clause !== target) clause?.scrollIntoView()
  return clause
}
