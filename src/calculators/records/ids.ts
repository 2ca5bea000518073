/**
 * An id for each record that is its own: the one it has, unless that is blank or an earlier one has it too; then the
 * next free number.
 */
export function freshIds(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  const kept = wanted.map((id) => {
    if (id.trim() === '' || taken.has(id)) return null
    taken.add(id)
    return id
  })
  let next = 1
  return kept.map((id) => {
    if (id !== null) return id
    while (taken.has(String(next))) next += 1
    taken.add(String(next))
    return String(next)
  })
}
