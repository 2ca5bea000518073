const LINE_BREAK = 10

/**
 * For each pair of neighbouring characters the `texts` (folded) that have it, by their places, ascending; pairs in the
 * order in which they come, none over a line break. Millions of places stand in numbers without boxes: of lists and
 * sets of them a build of thousands of texts spends most of its time on collecting garbage.
 */
export function placesByPair(texts: Iterable<string>): Map<string, Uint32Array> {
  const { pairs, numberOf } = numbering()
  /** Of each pair how many texts have it, and the last of them. */
  const counts: number[] = []
  const lasts: number[] = []
  /** Pair and place in turn. */
  let found = new Uint32Array(1 << 16)
  let length = 0
  let place = 0
  for (const text of texts) {
    let before = LINE_BREAK
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const isPair = before !== LINE_BREAK && code !== LINE_BREAK
      const pair = isPair ? numberOf(before, code) : -1
      before = code
      if (!isPair || lasts[pair] === place) continue
      lasts[pair] = place
      counts[pair] = (counts[pair] ?? 0) + 1
      if (length === found.length) found = longer(found)
      found[length++] = pair
      found[length++] = place
    }
    place++
  }
  const lists = listsOf(counts, found.subarray(0, length))
  return new Map(pairs.map((pair, number) => [pair, lists[number] as Uint32Array]))
}

/** Numbers pairs of characters as they come. */
function numbering() {
  const pairs: string[] = []
  const byFirst: (Map<number, number> | undefined)[] = []
  const numberOf = (first: number, second: number): number => {
    const bySecond = byFirst[first] ?? new Map<number, number>()
    byFirst[first] = bySecond
    const known = bySecond.get(second)
    if (known !== undefined) return known
    bySecond.set(second, pairs.length)
    return pairs.push(String.fromCharCode(first, second)) - 1
  }
  return { pairs, numberOf }
}

/** The places of each pair, of entries of pair and place in turn. */
function listsOf(counts: readonly number[], entries: Uint32Array): Uint32Array[] {
  const places = new Uint32Array(entries.length / 2)
  let end = 0
  const lists = counts.map((count) => {
    end += count
    return places.subarray(end - count, end)
  })
  const filled = counts.map(() => 0)
  for (let i = 0; i < entries.length; i += 2) {
    const pair = entries[i] as number
    const at = filled[pair] as number
    ;(lists[pair] as Uint32Array)[at] = entries[i + 1] as number
    filled[pair] = at + 1
  }
  return lists
}

function longer(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const doubled = new Uint32Array(list.length * 2)
  doubled.set(list)
  return doubled
}
