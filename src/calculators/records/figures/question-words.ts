import { type Choice, KINDS, type KindName } from './kinds.ts'
import type { FigureRule, Question, StayLength } from './rule.ts'

/** What a figure asks of each record, in words; none where it counts them all. */
export function questionWords({ list, questions, stay }: FigureRule): string[] {
  const asked = questions.map((question) => wordsOf(list, question))
  return stay === undefined ? asked : [...asked, STAYS[stay]]
}

const STAYS: Readonly<Record<StayLength, string>> = {
  visit: '停留不满半年',
  halfYear: '停留满半年、不满一年',
  years: '停留满一年，每满一年计一次',
}

function wordsOf(list: KindName, question: Question): string {
  switch (question.ask) {
    case 'is': {
      const { label, type } = fieldOf(list, question.field)
      const wanted = question.wanted.map((value) =>
        typeof value === 'boolean'
          ? value
            ? '是'
            : '否'
          : ((type as readonly Choice[]).find((choice) => choice.value === value)?.label ?? String(value)),
      )
      return `${label}：${wanted.join('或')}`
    }
    case 'known':
      return `${fieldOf(list, question.field).label}已填`
    case 'has': {
      const { label } = fieldOf(list, question.field)
      const but = question.noneOf.length === 0 ? '' : `，没有 ${question.noneOf.join('、')}`
      return `${label}：有 ${question.oneOf.join('或')}${but}`
    }
    case 'notRetracted':
      return '没有撤稿'
    case 'notElsewhere':
      return '没有标明已在别处计'
    default:
      return question satisfies never
  }
}

function fieldOf(list: KindName, key: string): { label: string; type: unknown } {
  return (
    KINDS.find(({ kind }) => kind === list)?.fields.find((field) => field.key === key) ?? {
      label: key,
      type: 'text',
    }
  )
}
