/** What is wrong, or worth knowing, and where: a path in what was given, and words a person can act on. */
export interface Problem {
  readonly path: string
  readonly message: string
}

export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030'

export type PaperFormat =
  | 'wos-tagged'
  | 'wos-tab'
  | 'ris'
  | 'bibtex'
  | 'scopus-csv'
  | 'noteexpress'
  | 'cnki-estudy'
  | 'endnote-refer'
  | 'refworks'

/** The indexes of the Web of Science, by their short names. */
export type IndexCode = 'SCIE' | 'SSCI' | 'AHCI' | 'ESCI' | 'CPCI-S' | 'CPCI-SSH' | 'BKCI-S' | 'BKCI-SSH'

/** One address of a paper; `authors` is `null` where the export does not say who signs for it. */
export interface Address {
  readonly authors: readonly string[] | null
  readonly text: string
}

/** One paper as an export has it. `null` means that the export does not say, which is never "no". */
export interface PaperRecord {
  /** The accession number, else the DOI, else the folded title and year. */
  readonly id: string
  /** Accession number with its database: `WOS:000123456700001`. */
  readonly ut: string | null
  readonly doi: string | null
  readonly title: string | null
  readonly journal: string | null
  /** Printed and electronic, as `1234-567X`. */
  readonly issn: readonly string[]
  /** The year of issue alone. */
  readonly year: number | null
  /** First online, as the export writes it: `OCT 2020`, `2024-05-17`. */
  readonly earlyAccess: string | null
  readonly types: readonly string[] | null
  readonly indexes: readonly string[] | null
  readonly addresses: readonly Address[] | null
  /** Categories of the Web of Science. */
  readonly categories: readonly string[]
  /** Names of the files it came from. */
  readonly from: readonly string[]
}

/** A category of journals, and the edition that lists the journal in it where the export says so. */
export interface JournalCategory {
  readonly name: string
  readonly edition: string | null
}

/** A journal with its impact factor. `below` holds the bar of a factor written as `<0.1`, which is no number. */
export interface Journal {
  readonly title: string
  readonly issn: readonly string[]
  readonly categories: readonly JournalCategory[]
  readonly jif: string | null
  readonly below: string | null
}

/** The mean impact factor of a field, as a decimal or a reduced fraction. */
export interface FieldMean {
  readonly field: string
  readonly value: string
}

/** A journal's zones in the 分区表: whole field and, in the columns beside it, narrower ones. */
export interface JournalZones {
  readonly title: string
  readonly issn: readonly string[]
  readonly zones: readonly { readonly field: string; readonly zone: string }[]
}

export type Refusal = 'old-excel' | 'binary' | 'empty' | 'unrecognised'

/** What a file is, by its content. */
export type ReadResult =
  | {
      readonly kind: 'papers'
      readonly format: PaperFormat
      readonly encoding: Encoding
      readonly records: PaperRecord[]
      readonly notes: Problem[]
    }
  | {
      readonly kind: 'journals'
      readonly format: 'jcr-journals'
      readonly edition: number | null
      readonly journals: Journal[]
      readonly notes: Problem[]
    }
  | {
      readonly kind: 'means'
      readonly format: 'field-means'
      readonly means: FieldMean[]
      readonly notes: Problem[]
    }
  | {
      readonly kind: 'zones'
      readonly format: 'cas-fenqu'
      readonly journals: JournalZones[]
      readonly notes: Problem[]
    }
  | {
      readonly kind: 'table'
      readonly heading: string[]
      readonly rows: string[][]
      readonly encoding: Encoding
    }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly message: string }
