import type { Choice, FieldType, RecordField } from './kinds.ts'

const WORDS: Readonly<Record<FieldType, string>> = {
  text: '文字',
  date: '日、月或年',
  flag: '是或否',
  mark: '是，空白即否',
  number: '不小于 0 的数',
  positive: '大于 0 的数',
  year: '四位年份',
  texts: '几项，用分号隔开',
  addresses: '地址，按 Web of Science 的写法',
}

/** What is filled in under a field, in words. */
export function typeWords({ type }: RecordField): string {
  if (typeof type === 'string') return WORDS[type]
  return (type as readonly Choice[]).map(({ label }) => label).join('、')
}
