import type { SectionField } from './field.ts'
import type { GoodRows } from './place.ts'
import type { Problem } from './problem.ts'
import { readObject } from './read.ts'

/**
 * One section of a figures file, read as `parseProfile` reads it among the others: `figures` holds what is valid,
 * `problems` the rest, with paths from the file's root. Never throws. For a page that shows no other section.
 */
export function readSection(
  section: SectionField,
  input: unknown,
  good?: GoodRows,
): { figures: object; problems: Problem[] } {
  const problems: Problem[] = []
  const file = { kind: 'object', fields: [section] } as const
  try {
    const place = { path: '', name: '', problems, ...(good && { good }) }
    return { figures: readObject(file, { [section.key]: input }, place)?.[section.key] ?? {}, problems }
  } catch {
    return {
      figures: {},
      problems: [{ path: section.key, message: '这份数据无法读取。请重新导出或重新填写。' }],
    }
  }
}
