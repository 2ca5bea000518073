import { type Hit, nameOf } from './corpus.ts'
import { fold } from './fold.ts'

/** A line of a clause that shows why it was found, and the column it stands in, if it says something. */
export interface Shown {
  readonly column: string
  readonly line: string
}

/** Lines of running text shown, and of one cell. */
const MOST = 2
/** A longer line is shown by its sentences. */
const LONG = 90
const SENTENCE = /[^。；]+[。；]?/g

/**
 * The lines of a clause to show for a hit: of a row its cells side by side (立项 and 验收, A, B and C 档), since
 * one alone misleads, behind what holds the words; of a text the sentences that hold most of them. What only
 * repeats the clause's name is left out.
 */
export function excerptOf({ entry, words }: Hit): Shown[] {
  const { clause } = entry
  const names = [clause.label, clause.heading, nameOf(clause)].map((name) => fold(name).text)
  const lines = clause.lines.flatMap((line, place): Shown[] => {
    const column = clause.columns[place] ?? ''
    const rest = line.startsWith(clause.label) ? line.slice(clause.label.length).trim() : line
    return rest === '' || names.includes(fold(line).text) ? [] : [{ column, line: rest }]
  })
  const cells = [...new Set(lines.map(({ column }) => column).filter(Boolean))].map((column) => {
    const own = lines.filter((shown) => shown.column === column)
    return {
      column,
      line: best(own, words, true)
        .map(({ line }) => line)
        .join(' '),
    }
  })
  const running = lines.filter(({ column }) => column === '').flatMap(sentencesOf)
  const holding = best(running, words, false).slice(0, cells.length > 0 ? 1 : MOST)
  const shown = [...holding, ...cells]
  if (shown.length > 0) return shown
  if (words.length > 0 && clause.notes !== '') return [{ column: '编注', line: clause.notes }]
  return lines.slice(0, 1)
}

function sentencesOf({ column, line }: Shown): Shown[] {
  if (line.length <= LONG) return [{ column, line }]
  return (line.match(SENTENCE) ?? []).map((sentence) => ({ column, line: sentence }))
}

/** Those that hold most of the words, in their order; where none holds any, of a cell the first. */
function best(lines: readonly Shown[], words: readonly string[], isCell: boolean): Shown[] {
  const worths = lines.map(({ line }) => worthOf(fold(line).text, words))
  const order = [...lines.keys()].sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b)
  const held = order.filter((place) => (worths[place] ?? 0) > 0).slice(0, MOST)
  const chosen = held.length === 0 && isCell ? order.slice(0, 1) : held
  return chosen.sort((a, b) => a - b).flatMap((place) => lines[place] ?? [])
}

/** How much of the words a line holds, by their length; a figure weighs as a little more. */
function worthOf(folded: string, words: readonly string[]): number {
  const held = words.filter((word) => folded.includes(word))
  const apart = held.filter((word) => !held.some((other) => other !== word && other.includes(word)))
  const length = apart.reduce((sum, word) => sum + word.length, 0)
  return length === 0 ? 0 : length + (/\d/.test(folded) ? 0.5 : 0)
}
