/**
 * Brings the reader to the clause an address names, also by its Chinese alias (`#第十四条`), and keeps
 * that clause marked. Chat programs escape the alias; both forms arrive. A hit of the search brings the
 * words to mark along (`#art-7&mark=…`); the address goes back to the one people share.
 */
export function startArrival(): void {
  addEventListener('hashchange', arrive)
  arrive()
}

function arrive(): void {
  const [, fragment = '', words] = /^#?(.*?)(?:&mark=(.*))?$/.exec(location.hash) ?? []
  if (words !== undefined) {
    location.replace(`#${fragment}`)
    import('../search/marks.ts').then(({ markWords }) => markWords(fragment, decoded(words).split(' ')))
  }
  const target = document.getElementById(decoded(fragment))
  const clause = target?.closest('article [id]:not(.num)') ?? null
  for (const marked of document.querySelectorAll('.arrived')) marked.classList.remove('arrived')
  if (clause === null) return
  clause.classList.add('arrived')
  if (clause !== target) clause.scrollIntoView()
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
