import { MAX_NAME } from './limits.ts'

/**
 * `name` without blanks around it and cut where it is longer than a name, `fallback` where nothing is left;
 * numbered where another has it already.
 */
export function ownName(name: string, fallback: string, taken: readonly string[]): string {
  const wanted = short(name.trim()) || fallback
  let free = wanted
  for (let number = 2; taken.includes(free); number += 1) free = `${wanted} ${number}`
  return free
}

/** Never cut through the middle of a character. */
function short(name: string): string {
  return name.length > MAX_NAME
    ? `${Array.from(name.slice(0, 2 * MAX_NAME))
        .slice(0, MAX_NAME)
        .join('')}…`
    : name
}
