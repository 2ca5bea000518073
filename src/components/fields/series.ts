import type { Raw } from '../../stores/index.ts'

/** The entries, and not yet known ones after them, to `length`. */
export function filled(entries: readonly Raw[], length: number): Raw[] {
  return Array.from({ length }, (_, index) => entries[index] ?? null)
}

/**
 * The entries with one cell as typed. Of the cells that are always shown (`shown`), those that the file need not
 * have (`given`) are written only when they are typed in, and go again when they are emptied; one added stays.
 */
export function withCell(
  entries: readonly Raw[],
  { index, key }: { readonly index: number; readonly key: string | null },
  text: string,
  { shown, given }: { readonly shown: number; readonly given: number },
): Raw[] | undefined {
  const next = filled(entries, Math.max(entries.length, index + 1, given))
  const before = next[index]
  next[index] = key === null ? text : { ...(typeof before === 'object' ? before : {}), [key]: text }
  if (next.length > shown) return next
  while (next.length > given && isBlank(next[next.length - 1])) next.pop()
  return next.length === 0 ? undefined : next
}

function isBlank(entry: Raw | undefined): boolean {
  if (typeof entry !== 'object' || entry === null)
    return entry === '' || entry === null || entry === undefined
  return Object.values(entry).every((cell) => cell === '' || cell === null)
}
