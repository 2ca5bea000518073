/** What a quotation is held against: an entry of `clauses` in `/data/clauses.json`, as far as it is read here. */
export interface QuotableClause {
  readonly policy: string
  readonly fragment: string
  /** 第七条（二）, 三、（一）, 仪器设备. */
  readonly number: string
  /** A line for each paragraph or cell. */
  readonly text: string
  /** The title of its text; with it titles are told apart for certain. */
  readonly title?: string
  /** 教技〔2014〕1号; absent where the text has none. */
  readonly documentNumber?: string
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

/** A title, a number or a 第X条 that the text gives; `start` and `end` are without the marks of a title. */
export interface CheckedReference {
  readonly start: number
  readonly end: number
  readonly what: 'title' | 'number' | 'clause'
  /** `wrong-clause`: the text has no such clause, or the words beside stand in another. */
  readonly kind: CheckedQuotation['kind']
  readonly policy?: string
  /** The clause, or the right one. */
  readonly fragment?: string
  /** The right title or number. */
  readonly right?: string
}

/** A text that looks like a copy of a whole policy, held against it. */
export interface PolicyCopy {
  readonly policy: string
  /** Words of the policy that the copy does not have, in order. */
  readonly missing: readonly { readonly fragment: string; readonly text: string }[]
  /** Lines between its words that are not the policy's, such as page headers; places in the original. */
  readonly extra: readonly { readonly start: number; readonly end: number }[]
}

/** All that was found out about a text. */
export interface CheckedText {
  readonly quotations: readonly CheckedQuotation[]
  /** Outside quotations that are held; in order. */
  readonly references: readonly CheckedReference[]
  readonly copy: PolicyCopy | undefined
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
