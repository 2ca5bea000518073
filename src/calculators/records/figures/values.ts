import { type Exact, sum } from '../../core/index.ts'
import { shortest } from '../decimal-text.ts'
import { type Item, knownOf, textOf } from './item.ts'
import type { Judged } from './judge.ts'
import { paperDays } from './occasions.ts'
import type { FigureRule } from './rule.ts'
import { wholeYears } from './stays.ts'
import type { Period } from './windows.ts'

/** A paper as the evaluation's list of papers has it. */
export interface CountedPaper {
  readonly title?: string
  readonly journal?: string
  readonly year?: number
  readonly impactFactor: string
  readonly fieldMeanImpactFactor: string
}

export type FigureValue =
  | number
  | string
  | null
  | readonly (number | string | null)[]
  | readonly ({ readonly total: number; readonly joint: number } | null)[]
  | readonly CountedPaper[]

/** A figure's value, with the ids of each entry where it is an array. */
export interface Made {
  readonly value: FigureValue
  readonly entries?: readonly (readonly string[])[]
}

/** What the judged records of a list come to. Unknown is `null`, and 0 is said only when known. */
export function madeOf(rule: FigureRule, judged: readonly Judged[], periods: readonly Period[]): Made {
  const counted = judged.filter(({ answer }) => answer.is === 'yes')
  const openOnes = judged.filter(({ answer }) => answer.is === 'open')
  const items = counted.map(({ item }) => item)
  const isUnknown = counted.length === 0 && openOnes.length > 0
  switch (rule.value.make) {
    case 'count':
      return { value: isUnknown ? null : items.length }
    case 'sum':
      return { value: isUnknown ? null : sumOf(items, rule.value.field) }
    case 'stayYears': {
      const until = periods[0]?.until ?? null
      return { value: isUnknown ? null : items.reduce((years, item) => years + wholeYears(item, until), 0) }
    }
    case 'papers':
      return isUnknown ? { value: null } : { value: items.map(paper), entries: items.map(({ id }) => [id]) }
    case 'parties':
      return parties(judged)
    case 'counts':
      return byEntry(periods, counted, openOnes, (group, { isOver }, mayGrow) =>
        isOver && !(group.length === 0 && mayGrow) ? group.length : null,
      )
    case 'sums': {
      const { field } = rule.value
      return byEntry(periods, counted, openOnes, (group, { isOver }, mayGrow) =>
        group.length > 0 || (isOver && !mayGrow) ? sumOf(group, field) : null,
      )
    }
    case 'shares':
      return byEntry(periods, counted, openOnes, (group, { isOver }, mayGrow) =>
        isOver && !mayGrow
          ? { total: group.length, joint: group.filter((item) => knownOf(item, 'joint') === true).length }
          : null,
      )
    default:
      return rule.value satisfies never
  }
}

/** An array's entries, each from its records and from whether one to be completed may lie in it. */
function byEntry<T extends NonNullable<unknown> | null>(
  periods: readonly Period[],
  counted: readonly Judged[],
  openOnes: readonly Judged[],
  make: (group: readonly Item[], period: Period, mayGrow: boolean) => T,
): { value: T[]; entries: string[][] } {
  const groups = periods.map((_, entry) =>
    counted.filter(({ dated }) => dated.entry === entry).map(({ item }) => item),
  )
  const mayGrow = (entry: number) => openOnes.some(({ dated }) => dated.touches.includes(entry))
  return {
    value: periods.map((period, entry) => make(groups[entry] ?? [], period, mayGrow(entry))),
    entries: groups.map((group) => group.map(({ id }) => id)),
  }
}

/** Leading talents of a and b, and of c if any record has it. A party that nobody is listed for is not known. */
function parties(judged: readonly Judged[]): Made {
  const partyOf = ({ item }: Judged) => textOf(item, 'party')
  const names = ['a', 'b', ...(judged.some((one) => partyOf(one) === 'c') ? ['c'] : [])]
  const groups = names.map((name) => judged.filter((one) => one.answer.is === 'yes' && partyOf(one) === name))
  const value = names.map((name, index) => {
    const count = groups[index]?.length ?? 0
    const isListed = judged.some((one) => partyOf(one) === name)
    const mayGrow = judged.some((one) => one.answer.is === 'open' && (partyOf(one) ?? name) === name)
    return count === 0 && (!isListed || mayGrow) ? null : count
  })
  return { value, entries: groups.map((group) => group.map(({ item }) => item.id)) }
}

function sumOf(items: readonly Item[], field: string): string {
  return shortest(sum(items.map((item) => knownOf(item, field) as Exact)))
}

function paper(item: Item): CountedPaper {
  const [title, journal, days] = [textOf(item, 'title'), textOf(item, 'journal'), paperDays(item)]
  return {
    ...(title === undefined ? {} : { title }),
    ...(journal === undefined ? {} : { journal }),
    ...(days === null ? {} : { year: Number(days.first.slice(0, 4)) }),
    impactFactor: sumOf([item], 'impactFactor'),
    fieldMeanImpactFactor: sumOf([item], 'fieldMeanImpactFactor'),
  }
}
