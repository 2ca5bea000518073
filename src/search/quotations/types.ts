/** What a quotation is held against: an entry of `clauses` in `/data/clauses.json`, as far as it is read here. */
export interface QuotableClause {
  readonly policy: string
  readonly fragment: string
  /** 第七条（二）, 三、（一）, 仪器设备. */
  readonly number: string
  /** A line for each paragraph or cell. */
  readonly text: string
}

/** A step from the user's words to the right ones: `same` and `missing` joined are the clause's words. */
export interface Difference {
  readonly op: 'same' | 'added' | 'missing'
  readonly text: string
}

/** What was found out about one quotation; `start` and `end` are without its marks. */
export interface CheckedQuotation {
  readonly start: number
  readonly end: number
  readonly kind: 'verbatim' | 'differs' | 'wrong-clause' | 'not-held'
  /** Where the words stand. */
  readonly clause?: { readonly policy: string; readonly fragment: string }
  readonly difference?: readonly Difference[]
}

/** Places that differ: `[a0, a1)` of the user's words stand for `[b0, b1)` of the clause's. */
export interface Hunk {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** The user's words `[start, end)` of the stream, held by `[from, to)` of the library; exact without hunks. */
export interface Held {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly hunks: readonly Hunk[]
}
