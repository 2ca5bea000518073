import type { Unit } from '../core/index.ts'

/** A way to write what a number counts: the words after it, and how many of the first of its measure they stand for. */
export interface Writing {
  readonly words: string
  /** An exact decimal or fraction; `null` where the words are known and no exact number is agreed on. */
  readonly worth: string | null
}

/** What a unit of the field table measures, and the unit itself as one of the ways to write it. */
interface Measure {
  readonly worth: string
  readonly writings: readonly Writing[]
}

const each = (...words: readonly string[]): Writing[] => words.map((word) => ({ words: word, worth: '1' }))

const MONEY: readonly Writing[] = [
  { words: '元', worth: '1' },
  { words: '千元', worth: '1000' },
  { words: '万元', worth: '10000' },
  { words: '万', worth: '10000' },
  { words: '百万元', worth: '1000000' },
  { words: '千万元', worth: '10000000' },
  { words: '亿元', worth: '100000000' },
  { words: '亿', worth: '100000000' },
]

/** A 亩 is two thirds of 1,000 ㎡, which lists round in different ways: known, and not converted. */
const AREA: readonly Writing[] = [
  ...each('㎡', 'm2', 'm²', 'm^2', '平方米', '平米', '平方'),
  ...['万㎡', '万平方米', '万平米'].map((words) => ({ words, worth: '10000' })),
  { words: '公顷', worth: '10000' },
  { words: '亩', worth: null },
]

const TIME: readonly Writing[] = [
  { words: '年', worth: '1' },
  { words: '个月', worth: '1/12' },
]

const counted = (...words: readonly string[]): Measure => ({ worth: '1', writings: each(...words) })

/** How figures of each unit may be written. A writing that is not sure to mean this unit does not stand here. */
export const MEASURES: Readonly<Record<Unit, Measure>> = {
  'wan-yuan': { worth: '10000', writings: MONEY },
  'square-metre': { worth: '1', writings: AREA },
  year: { worth: '1', writings: TIME },
  person: counted('人', '名', '位'),
  'person-time': counted('人次'),
  project: counted('项', '个'),
  course: counted('门'),
  time: counted('次', '场'),
  paper: counted('篇'),
  book: counted('部', '本'),
  chapter: counted('章'),
  talk: counted('个', '次', '场'),
  patent: counted('项', '件', '个'),
  award: counted('项', '个'),
  condition: counted('条', '项'),
  equivalent: counted('当量'),
}

/** Words after a number that are no unit of any figure, and still say that it is not what was asked for. */
const OTHERS = ['%', '‰', '美元', '港元', '港币', '欧元', '万美元', '万港元', '万港币', '亿美元']

/** Every unit that is known, by its words. */
const KNOWN: ReadonlySet<string> = new Set([
  ...OTHERS,
  ...Object.values(MEASURES).flatMap(({ writings }) => writings.map(({ words }) => words)),
])

/** Whether the words alone are a unit, as a column of units or a bracket behind a name has them. */
export function isUnit(words: string): boolean {
  return KNOWN.has(words)
}
