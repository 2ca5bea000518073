import type { Source } from '../core/index.ts'
import type { CasHkRule } from './rule.ts'
import { sourceAt } from './source-at.ts'
import type { GradeWords, PrintedGrade } from './types.ts'

/** The text's words for A, B and C of an indicator; none where it prints none (其他联合成果). */
export function gradeWords(rule: CasHkRule): GradeWords[] {
  return quotesOf(rule).map(([grade, quote]) => ({ grade, source: sourceAt(rule.id, quote) }))
}

function quotesOf(rule: CasHkRule): (readonly [PrintedGrade, string])[] {
  switch (rule.kind) {
    case 'judged':
      return rule.words === null
        ? []
        : [
            ['A', rule.words.A],
            ['B', rule.words.B],
            ['C', rule.words.C],
          ]
    case 'leaders':
      return [
        ['A', rule.everyParty.quote],
        ['B', rule.together.quote],
        ['C', rule.none.quote],
      ]
    default:
      return rule.bands.map(({ grade, quote }) => [grade, quote] as const)
  }
}

/** The words a result rests on: of the grade reached, of C below C, of A while it is unknown; else who decides. */
export function sourceFor(rule: CasHkRule, grade: PrintedGrade): Source {
  const words = gradeWords(rule).find((entry) => entry.grade === grade)
  return words?.source ?? sourceAt(rule.id, 'quote' in rule ? rule.quote : rule.points.quote)
}
