import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../serve.ts'

/** What is read of `/data/` by a program that knows nothing else of this site. */
export type Figures = Record<string, unknown>
export type Verdict = 'met' | 'unmet' | 'unknown'
export interface End {
  readonly comparator: string
  readonly exact: string
}
export interface Measure {
  readonly shape: string
  readonly of: string
  readonly part: string
  readonly whole: string
  readonly entries: number
  readonly terms: readonly {
    readonly of: string
    readonly weight: string
    readonly ratio?: [string, string]
  }[]
}
export interface Demand extends End {
  readonly unit: string | null
  readonly measure: Measure
}
export interface MoeRules {
  readonly indicators: readonly {
    readonly id: string
    readonly attribute: 'binding' | 'anticipatory'
    readonly criteria: readonly {
      readonly id: string
      readonly establishment: Demand | null
      readonly acceptance: Demand | null
    }[]
  }[]
}
export interface CasHkRules {
  readonly indicators: readonly {
    readonly id: string
    readonly measure: Measure
    readonly bands: readonly { readonly grade: string; readonly from?: End; readonly to?: End }[]
    readonly parties?: { readonly each: End; readonly total: End }
  }[]
}
export interface ZhejiangRules {
  readonly periods: readonly { readonly id: string; readonly value?: number }[]
  readonly conditions: readonly {
    readonly id: string
    readonly items: readonly {
      readonly asked: readonly {
        readonly of: string
        readonly wants?: boolean
        readonly otherwise?: string
        readonly upTo?: string
      }[]
    }[]
  }[]
  readonly changes: readonly { readonly code: string; readonly verdict: string }[]
  readonly grounds: readonly {
    readonly id: string
    readonly anyOf: readonly (readonly { readonly key: string; readonly holds: boolean }[])[]
  }[]
}

/** One file of the built `/data/`. */
export function published<File>(name: string, dir = DIST): File {
  return JSON.parse(readFileSync(join(dir, 'data', name), 'utf8')) as File
}
