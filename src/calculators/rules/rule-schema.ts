import { COMPARATOR_WORDS } from '../core/index.ts'
import type { JsonSchema } from '../figures/index.ts'
import { closed, list, TEXT } from './schema.ts'

/** Schemas of what the rules of every text are published with. */
export const FRACTION: JsonSchema = {
  type: 'string',
  pattern: '^-?\\d+(/\\d+)?$',
  description: '最简分数，如 "1/3"',
}
export const COMPARATOR: JsonSchema = { enum: Object.keys(COMPARATOR_WORDS) }
export const SOURCE: JsonSchema = closed({ policy: TEXT, fragment: TEXT, quote: TEXT })
export const READINGS: JsonSchema = list(closed({ id: TEXT, text: TEXT }))

/** The path of a figure within a section of the figures file. */
export function pathSchema(section: string): JsonSchema {
  return { type: 'string', pattern: `^${section}\\.`, description: '数据文件中的路径' }
}
