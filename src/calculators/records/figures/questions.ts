import { isRetracted } from '../papers/merge.ts'
import { type Answer, no, open, YES } from './answer.ts'
import { type Item, knownOf } from './item.ts'
import type { Question } from './rule.ts'

/** What a record answers to a question of a figure. */
export function answerOf(question: Question, item: Item): Answer {
  switch (question.ask) {
    case 'is': {
      const value = knownOf(item, question.field)
      if (value === undefined) return open(`unknown:${question.field}`)
      return question.wanted.some((wanted) => wanted === value) ? YES : no(`no:${question.field}`)
    }
    case 'known':
      return knownOf(item, question.field) === undefined ? open(`unknown:${question.field}`) : YES
    case 'has': {
      const names = textsOf(item, question.field)
      if (names === undefined) return open(`unknown:${question.field}`)
      const hasOne = question.oneOf.some((name) => names.includes(name))
      return hasOne && !question.noneOf.some((name) => names.includes(name))
        ? YES
        : no(`no:${question.field}`)
    }
    case 'notRetracted':
      return isRetracted(textsOf(item, 'types') ?? []) ? no('retracted') : YES
    case 'notElsewhere': {
      const value = knownOf(item, 'elsewhere')
      if (value === undefined) return open('unknown:elsewhere')
      return value === true ? no('elsewhere') : YES
    }
    default:
      return question satisfies never
  }
}

function textsOf(item: Item, field: string): readonly string[] | undefined {
  const value = knownOf(item, field)
  return Array.isArray(value) ? value : undefined
}
