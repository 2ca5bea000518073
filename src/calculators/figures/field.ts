import type { ISODate, Unit } from '../core/index.ts'

/**
 * One row of the field table: what a figure of the figures file is. The parser, the JSON Schema, the
 * messages and the forms all read these rows; there is no second list of fields.
 */
export type Field = Described & Shape

export interface Described {
  /** Key in the figures file, within its section or object. */
  readonly key: string
  /** What people call it; messages and forms name it so. */
  readonly label: string
  /** The time a figure covers, as the policy says it: 近三年, 建设期内. */
  readonly window?: string
  /** First-level indicator under which a form shows it. */
  readonly group?: string
  /** One sentence of help beside the input. */
  readonly hint?: string
  /** Without it the entry it belongs to cannot be counted: reported where missing, and the entry kept. */
  readonly required?: true
}

export type Shape =
  | DecimalShape
  | CountShape
  | FlagShape
  | ChoiceShape
  | TextShape
  | DayShape
  | ListShape
  | ObjectShape
  | JsonShape

/** A section of the figures file, as its row among the others. */
export type SectionField = Described & ObjectShape

/** Ends of a range, as exact decimals. Nothing counted or paid here can be negative: `min` is `'0'` where not given. */
export interface Bounds {
  readonly min?: string
  /** Exclusive lower end, where the end itself cannot be right (a mean that is divided by). */
  readonly above?: string
  readonly max?: string
}

/** A number that may have decimals: money, areas, years, impact factors. */
export interface DecimalShape extends Bounds {
  readonly kind: 'decimal'
  readonly unit?: Unit
}

/** A whole number: people, items, times. */
export interface CountShape extends Bounds {
  readonly kind: 'count'
  readonly unit?: Unit
}

/** Yes or no. Of a `flag` a form shows a switch; of an `answer` 是, 否 and 待定, since no says as much as yes. */
export interface FlagShape {
  readonly kind: 'flag' | 'answer'
}

export interface ChoiceShape {
  readonly kind: 'choice'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** Words: one line, or a `longtext` of as many as it takes. */
export interface TextShape {
  readonly kind: 'text' | 'longtext'
  /** In UTF-16 units, as an input's maxlength counts. */
  readonly maxLength: number
}

/** A calendar day: `2025-03-10`. */
export interface DayShape {
  readonly kind: 'day'
}

/** What one entry of a list stands for. */
export type Per =
  | 'year'
  | 'semester'
  | 'party'
  | 'paper'
  | 'condition'
  | 'report'
  | 'change'
  | 'evaluation'
  | 'ground'

/** A row of entries of one shape; `null` stands for an entry not yet known and keeps its place. */
export interface ListShape {
  readonly kind: 'list'
  readonly per: Per
  readonly item: DecimalShape | CountShape | ChoiceShape | ObjectShape
  /** Whether the same entry may stand only once. */
  readonly distinct?: true
  readonly minItems?: number
  /** Key of the figure by which each entry is divided before they are added up: too many long ones cannot be. */
  readonly dividedBy?: string
  /** What a reader ticks who knows that there is none, which an absent list does not say: 还没有绩效评价. */
  readonly none?: string
  /** How many entries a form opens with; as many as the text speaks of. */
  readonly opensWith?: number
  readonly maxItems: number
}

export interface ObjectShape {
  readonly kind: 'object'
  readonly fields: readonly Field[]
  /** Numbers of which one is counted within the other; a part above its whole is reported and left out. */
  readonly parts?: readonly Part[]
  readonly tallies?: readonly Tally[]
}

/** An object of numbers and an object of lists with the same keys: a number must be as many as its list has. */
export interface Tally {
  readonly numbers: string
  readonly lists: string
}

export interface Part {
  readonly part: string
  readonly whole: string
}

/** A section without a table of this kind: kept as plain JSON within limits. */
export interface JsonShape {
  readonly kind: 'json'
  /** Long, and checked by a room of its own, which no calculator needs: kept here as it stands. */
  readonly isApart?: true
}

/**
 * A figure's number. A JSON number means the decimal it prints as (0.1 is one tenth); a decimal that no
 * JSON number prints as is kept as a string. The exact value is made where it is compared.
 */
export type Figure = number | string

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The valid value of a row. */
export type ValueOf<S> = S extends { readonly kind: 'decimal' | 'count' }
  ? Figure
  : S extends { readonly kind: 'flag' | 'answer' }
    ? boolean
    : S extends { readonly kind: 'day' }
      ? ISODate
      : S extends { readonly kind: 'choice'; readonly choices: readonly { readonly value: infer V }[] }
        ? V
        : S extends { readonly kind: 'text' | 'longtext' }
          ? string
          : S extends { readonly kind: 'list'; readonly item: infer I }
            ? readonly (ValueOf<I> | null)[]
            : S extends { readonly kind: 'object'; readonly fields: infer F extends readonly Field[] }
              ? FiguresOf<F>
              : S extends { readonly kind: 'json' }
                ? { readonly [key: string]: Json }
                : never

/** What a table's figures are once checked: every one may be missing, which means not yet known. */
export type FiguresOf<F extends readonly Field[]> = {
  readonly [Row in F[number] as Row['key']]?: ValueOf<Row> | undefined
}
