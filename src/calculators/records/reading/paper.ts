import type { PaperRecord } from '../types.ts'
import { foldTitle, joined, unescaped } from './fold.ts'

/** What a reader has found of a paper; the rest follows from it. */
export type PaperParts = Omit<PaperRecord, 'id' | 'from'>

export const NOTHING_SAID: PaperParts = {
  ut: null,
  doi: null,
  title: null,
  journal: null,
  issn: [],
  year: null,
  earlyAccess: null,
  types: null,
  indexes: null,
  addresses: null,
  categories: [],
}

/** The record of a paper found in a file; `position` (from 1) names it where nothing else does. */
export function paperOf(parts: PaperParts, fileName: string, position: number): PaperRecord {
  return { id: idOf(parts) ?? `${fileName}#${position}`, ...parts, from: [fileName] }
}

/** The accession number, else the DOI, else the folded title and year; `null` where all are missing. */
export function idOf({
  ut,
  doi,
  title,
  year,
}: Pick<PaperParts, 'ut' | 'doi' | 'title' | 'year'>): string | null {
  return ut ?? doi ?? titleKey({ title, year })
}

/** What two records without a number have in common if they are one paper; `null` without a title. */
export function titleKey({ title, year }: Pick<PaperParts, 'title' | 'year'>): string | null {
  const folded = foldTitle(title ?? '')
  return folded === '' ? null : `${folded} ${year ?? ''}`.trim()
}

/** A text as the export says it, on one line; `null` where it is blank. */
export function said(text: string | undefined): string | null {
  const whole = joined(unescaped(text ?? ''))
  return whole === '' ? null : whole
}

/** No DOI, with the address before it, is longer. */
const LONGEST_DOI = 500

/** A DOI without the address before it. */
export function doiOf(text: string | undefined): string | null {
  const [doi] = /10\.\d{3,}[^\s/]*\/\S+/.exec((text ?? '').slice(0, LONGEST_DOI)) ?? []
  return doi === undefined ? null : unescaped(doi).replace(/[;,.]+$/, '')
}

/** An accession number with its database. Old files write `ISI:` for the same numbers. */
export function accessionOf(text: string | undefined): string | null {
  const [, database, number] =
    /^\s*\{*(WOS|ISI|MEDLINE|BCI|CSCD|KJD|SCIELO|INSPEC|PPRN|RSCI|CCC|ZOOREC)[:：]\s*([^\s{}]+)/i.exec(
      text ?? '',
    ) ?? []
  if (database === undefined || number === undefined) return null
  return `${/^isi$/i.test(database) ? 'WOS' : database.toUpperCase()}:${number}`
}

/** Scopus calls a retracted paper `Retracted`; the Web of Science calls it `Retracted Publication`. */
export function withRetraction(type: string): string {
  return /^retracted$/i.test(type) ? 'Retracted Publication' : type
}
