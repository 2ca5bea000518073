/** `name` without blanks around it, `fallback` where nothing is left; numbered where another has it already. */
export function ownName(name: string, fallback: string, taken: readonly string[]): string {
  const wanted = name.trim() === '' ? fallback : name.trim()
  let free = wanted
  for (let number = 2; taken.includes(free); number += 1) free = `${wanted} ${number}`
  return free
}
