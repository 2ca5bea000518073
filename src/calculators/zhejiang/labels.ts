import { CHANGE_FIELDS, ZHEJIANG_FIELDS } from './fields.ts'

const ROWS: readonly { readonly key: string; readonly label: string }[] = [
  ...ZHEJIANG_FIELDS,
  ...CHANGE_FIELDS,
  { key: 'today', label: '今天' },
]

/** What an input of the dated functions is called, as its field is. */
export function labelOf(key: string): string {
  return ROWS.find((row) => row.key === key)?.label ?? key
}
