import { press } from '../layout/press.ts'

/**
 * Brings the reader to the clause an address names, also by its Chinese alias (`#第十四条`), and keeps
 * that clause marked and its name in the title, for bookmarks and pasted links. Chat programs escape the alias; both forms arrive. A hit of the search brings the
 * words to mark along (`#art-7&mark=…`); the address goes back to the one people share.
 */
export function startArrival(): void {
  const title = document.title
  const arriveHere = () => {
    const clause = arrive()
    const name = clause?.getAttribute('data-clause') ?? ''
    document.title = name === '' ? title : `${name} · ${title}`
  }
  addEventListener('hashchange', arriveHere)
  arriveHere()
}

/** The clause that the address names, if it names one. */
function arrive(): Element | null {
  const [, fragment = '', words] = /^#?(.*?)(?:&mark=(.*))?$/.exec(location.hash) ?? []
  if (words !== undefined) {
    location.replace(`#${fragment}`)
    void press(async () => {
      const { markWords } = await import('../search/marks.ts')
      markWords(fragment, decoded(words).split(' '))
    })
  }
  const target = document.getElementById(decoded(fragment))
  const clause = target?.closest('article [id]:not(.num)') ?? null
  for (const marked of document.querySelectorAll('.arrived')) marked.classList.remove('arrived')
  clause?.classList.add('arrived')
  if (clause !== target) clause?.scrollIntoView()
  return clause
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
