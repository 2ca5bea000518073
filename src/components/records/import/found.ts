import {
  finished,
  type JournalZones,
  part,
  type ReadResult,
  type ToRead,
} from '../../../calculators/records/index.ts'
import type { SheetRecords } from '../../files/formats/record-book.ts'
import { type Trouble, UnusableFile } from '../../files/formats/trouble.ts'
import { paced, type Waiting } from './paced.ts'
import { READERS } from './readers.ts'

/** The records of a workbook of ours. */
export interface OwnBook {
  readonly name: string
  readonly records: SheetRecords
  readonly problems: readonly Trouble[]
}

/** What a dropped file holds, one part of it or several. */
export type Found =
  | Exclude<ReadResult, { kind: 'refused' | 'journals' }>
  /** Quartiles that stand beside the factors. */
  | (Extract<ReadResult, { kind: 'journals' }> & { readonly quartiles: readonly JournalZones[] })
  | { readonly kind: 'book'; readonly book: OwnBook }

/** Reads what is known, with the reader of its format. */
export async function readOn(toRead: ToRead, fileName: string, waiting: Waiting): Promise<Found> {
  if (toRead.is === 'read') {
    const { result } = toRead
    if (result.kind === 'refused') throw new UnusableFile(result.message)
    return result.kind === 'journals' ? { ...result, quartiles: [] } : result
  }
  const steps =
    toRead.is === 'lines'
      ? (await READERS.lines[toRead.format]())(toRead.text.text, fileName)
      : (await READERS.rows[toRead.format]())(toRead.rows, fileName)
  const result = await paced(part(finished(toRead, steps), 0.2, 1), waiting)
  return result as Extract<ReadResult, { kind: 'papers' }>
}
