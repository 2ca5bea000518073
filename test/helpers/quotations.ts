import { readFileSync } from 'node:fs'
import { fold } from '../../src/search/fold.ts'
import type { QuotableClause } from '../../src/search/quotations/types.ts'
import type { Seeded } from './seeded.ts'
import { DIST } from './serve.ts'

/** The clauses as the built site publishes them. */
export function publishedClauses(): QuotableClause[] {
  return JSON.parse(readFileSync(`${DIST}/data/clauses.json`, 'utf8')).clauses
}

/** A made-up text with one quotation, and what is to be found in it. */
export interface Sample {
  readonly what: string
  readonly text: string
  readonly clause: QuotableClause
  /** The clause's line that is quoted, and the words of it. */
  readonly line: string
  readonly words: string
  /** What kinds are right; empty where nothing may be flagged. */
  readonly flagged: readonly string[]
}

const WORD = /[\p{L}\p{N}]/u
const COMMON = Array.from(
  '的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多',
)
const NUMBERS = /\d+(?:\.\d+)?/g

/** A quotation of at least 12 characters out of a line: whole, or from one stop to another. */
function quotable(
  clauses: readonly QuotableClause[],
  random: Seeded,
): { clause: QuotableClause; line: string; words: string } {
  for (;;) {
    const clause = random.pick(clauses)
    const line = random.pick(clause.text.split('\n'))
    const pieces = line.split(/(?<=[，。；：、])/)
    const from = random.below(pieces.length)
    const length = 1 + random.below(pieces.length - from)
    const isWhole = random.oneIn(3)
    const words = (isWhole ? line : pieces.slice(from, from + length).join(''))
      .trim()
      .replace(/[，；：、]$/, '')
    const letters = Array.from(words).filter((letter) => WORD.test(letter)).length
    if (letters >= 12 && isBalanced(words)) return { clause, line, words }
  }
}

function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length
  return count('“') === count('”') && count('（') === count('）')
}

/** A quotation with one thing wrong: a character, a number, or the article it is said to be of. */
export function altered(clauses: readonly QuotableClause[], random: Seeded): Sample {
  for (;;) {
    const { clause, line, words } = quotable(clauses, random)
    const way = random.pick(['changed', 'lost', 'added', 'number', 'article'] as const)
    if (way === 'article') {
      const other = random.pick(
        clauses.filter(({ policy, number }) => policy === clause.policy && /[条、]/.test(number)),
      )
      if (other === undefined || isAkin(other.fragment, clause.fragment) || standsIn(other, clauses, words))
        continue
      const text = `根据${other.number.replace(/、$/, '')}的规定，“${words}”。`
      if (!/第.+条|、/.test(text.slice(0, text.indexOf('的规定')))) continue
      return { what: way, text, clause, line, words, flagged: ['wrong-clause'] }
    }
    const wrong = way === 'number' ? otherNumber(words, random) : otherCharacter(words, way, random)
    if (wrong === undefined || isHeld(wrong, clauses)) continue
    return { what: way, text: framed(wrong, clause, random), clause, line, words, flagged: ['differs'] }
  }
}

const plain = (text: string) => fold(text).text.replace(/\n/g, '')

/** What is altered into other words of a clause is no alteration. */
function isHeld(words: string, clauses: readonly QuotableClause[]): boolean {
  return clauses.some(({ text }) => plain(text).includes(plain(words)))
}

function isAkin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

/** Whether a clause of the same number, in any text, or one under or above it, has the words. */
function standsIn({ number }: QuotableClause, clauses: readonly QuotableClause[], words: string): boolean {
  const named = clauses.filter((clause) => clause.number === number)
  return clauses.some(
    (clause) =>
      clause.text.includes(words) &&
      named.some(({ policy, fragment }) => policy === clause.policy && isAkin(fragment, clause.fragment)),
  )
}

function otherNumber(words: string, random: Seeded): string | undefined {
  const numbers = [...words.matchAll(NUMBERS)]
  if (numbers.length === 0) return undefined
  const { index, 0: number } = random.pick(numbers)
  const other = String(random.below(9) + 1 + Number(number) * (random.oneIn(2) ? 1 : 2))
  return words.slice(0, index) + other + words.slice(index + number.length)
}

/** One character changed, lost or added inside: at an end it may as well be a shorter quotation. */
function otherCharacter(
  words: string,
  way: 'changed' | 'lost' | 'added',
  random: Seeded,
): string | undefined {
  const letters = Array.from(words)
  const at = way === 'changed' ? random.below(letters.length) : 1 + random.below(letters.length - 2)
  if (!WORD.test(letters[at] ?? '')) return undefined
  const other = random.pick(COMMON)
  if (other === letters[at] || (way !== 'changed' && letters[at] === letters[at + 1])) return undefined
  letters.splice(at, way === 'added' ? 0 : 1, ...(way === 'lost' ? [] : [other]))
  return letters.join('')
}

/** The words in marks with the right number or none, or between the user's own sentences. */
function framed(words: string, clause: QuotableClause, random: Seeded): string {
  const number = clause.number.replace(/[、：]$/, '')
  switch (random.below(number === '' ? 3 : 5)) {
    case 0:
      return `我们注意到“${words}”这一表述。`
    case 1:
      return `本实验室成立于三年前。${words}${/[。；]$/.test(words) ? '' : '。'}以上请予审议。`
    case 2:
      return `申报单位认为：\n${words}\n现将有关情况报告如下。`
    case 3:
      return `根据${number}，“${words}”。`
    default:
      return `「${words}」（${number}）`
  }
}

const WIDE = (text: string) =>
  text.replace(/[!-~]/g, (letter) =>
    /["()<>]/.test(letter) ? letter : String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
  )

/** The same words as others write them: width, brackets, blanks, line breaks, ≧ or ≥. */
export function faithful(clauses: readonly QuotableClause[], random: Seeded): Sample {
  const { clause, line, words } = quotable(clauses, random)
  const ways: ReadonlyArray<(text: string) => string> = [
    (text) => text,
    WIDE,
    (text) => text.normalize('NFKC'),
    (text) => text.replace(/≧/g, '≥').replace(/[≥]/g, () => (random.oneIn(2) ? '≧' : '≥')),
    (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/〔/g, '[').replace(/〕/g, ']'),
    (text) => text.replace(/\(/g, '（').replace(/\)/g, '）'),
    (text) => Array.from(text, (letter) => (random.oneIn(12) ? `${letter}\n` : letter)).join(''),
    (text) => text.replace(/\s/g, ''),
    (text) => Array.from(text, (letter) => (random.oneIn(8) ? `${letter} ` : letter)).join(''),
    (text) => text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')),
  ]
  const first = random.pick(ways)
  const second = random.pick(ways)
  return {
    what: 'faithful',
    text: framed(second(first(words)), clause, random),
    clause,
    line,
    words,
    flagged: [],
  }
}
