/** What stands between two quotation marks that belong together; places in the original. */
export interface Marked {
  readonly start: number
  readonly end: number
}

const CLOSING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' }
const MARKS = /[“”‘’「」『』"＂]/g
/** A quotation is not longer: what is left open swallows nothing. */
const LONGEST = 2000
/** Quotations within quotations that are looked at. */
const DEEPEST = 3

/** The quotations of `text`, outer ones before the ones they hold; marks that have no partner are no marks. */
export function markedIn(text: string): Marked[] {
  const open: Array<{ mark: string; at: number }> = []
  const waiting = new Map<string, number>()
  const found: Marked[] = []
  const wait = (mark: string, by: number) => waiting.set(mark, (waiting.get(mark) ?? 0) + by)
  for (const match of text.matchAll(MARKS)) {
    const mark = match[0] === '＂' ? '"' : match[0]
    const partner = CLOSING[mark] ?? mark
    const closes = partner !== mark || (mark === '"' && isNear(open, match.index))
    if (!closes) {
      open.push({ mark, at: match.index })
      wait(mark, 1)
    } else if ((waiting.get(partner) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        wait(last.mark, -1)
        if (last.mark !== partner) continue
        if (match.index - last.at <= LONGEST) found.push({ start: last.at + 1, end: match.index })
        break
      }
    }
  }
  return shallow(found.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** A straight mark closes the straight one before it. */
function isNear(open: ReadonlyArray<{ mark: string; at: number }>, at: number): boolean {
  const last = open[open.length - 1]
  return last !== undefined && last.mark === '"' && at - last.at <= LONGEST
}

function shallow(found: readonly Marked[]): Marked[] {
  const around: number[] = []
  return found.filter(({ start, end }) => {
    while ((around[around.length - 1] ?? Number.POSITIVE_INFINITY) <= start) around.pop()
    around.push(end)
    return around.length <= DEEPEST
  })
}
