/** What the page carries beside its words: JSON in the element of that id; `null` where it has none. */
export function carried(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
}
