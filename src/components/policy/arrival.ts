/**
 * Brings the reader to the clause an address names, also by its Chinese alias (`#第十四条`), and keeps
 * that clause marked. Chat programs escape the alias; both forms arrive.
 */
export function startArrival(): void {
  addEventListener('hashchange', arrive)
  arrive()
}

function arrive(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)))
  const clause = target?.closest('[data-clause]') ?? null
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
