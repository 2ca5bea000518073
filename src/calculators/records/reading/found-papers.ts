import type { PaperRecord, Problem } from '../types.ts'

/** Papers that a reader found, and what was odd about the file. */
export interface FoundPapers {
  readonly records: PaperRecord[]
  readonly notes: Problem[]
}

/** Reads the text of one format; `fileName` is where its papers come from. */
export type PaperReader = (text: string, fileName: string) => FoundPapers

/** Said of a file that breaks off within its last record. */
export function cutNote(count: number): Problem {
  return {
    path: `records.${count - 1}`,
    message: `文件在第 ${count} 条中断，这一条可能不全，中断处的内容按未知处理。请重新导出。`,
  }
}
