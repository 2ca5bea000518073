import { mapped, type Steps } from '../steps.ts'
import type { PaperRecord, Problem } from '../types.ts'
import { type PaperParts, paperOf } from './paper.ts'

/** Papers that a reader found, and what was odd about the file. */
export interface FoundPapers {
  readonly records: PaperRecord[]
  readonly notes: Problem[]
}

/** Reads the text of one format; `fileName` is where its papers come from. */
export type PaperReader = (text: string, fileName: string) => Steps<FoundPapers>

/** Reads the rows of one kind of table. */
export type RowReader = (rows: readonly (readonly string[])[], fileName: string) => Steps<FoundPapers>

/** The papers made of what was found of each, named by their places in the file where nothing else names them. */
export function papersOf<Found>(
  found: readonly Found[],
  parts: (one: Found) => PaperParts,
  fileName: string,
): Steps<PaperRecord[]> {
  return mapped(found, (one, index) => paperOf(parts(one), fileName, index + 1))
}

/** Said of a file that breaks off within its last record. */
export function cutNote(count: number): Problem {
  return {
    path: `records.${count - 1}`,
    message: `文件在第 ${count} 条中断，这一条可能不全，中断处的内容按未知处理。请重新导出。`,
  }
}
