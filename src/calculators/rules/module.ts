import type { PolicySlug, Source } from '../core/index.ts'
import type { ObjectShape } from '../figures/index.ts'
import type { Assessment } from './assessment.ts'
import type { PublishedFile } from './published-file.ts'
import type { Elements, FindingLine, Report, ReportAsked } from './report.ts'

/** What everything else knows of a calculator before it is needed: its address, its words, its figures. */
export interface CalculatorAbout {
  /** In addresses: `/calculators/<slug>/`, `/embed/<slug>/`. */
  readonly slug: string
  /** The text that it holds figures against. */
  readonly policy: PolicySlug
  /** Key in the figures file. */
  readonly section: string
  readonly title: string
  /** What a reader comes with. */
  readonly question: string
  /** The text it rests on, as people cite it. */
  readonly basis: string
  /** For search engines. */
  readonly description: string
  /** One or two sentences under the title. */
  readonly lead: string
  /** Over the next things to do. */
  readonly nextTitle: string
  /** Whether the overview stands in groups by badge (约束性, 预期性). */
  readonly groupsByBadge: boolean
  /** Choices that the whole page turns on, by their paths. */
  readonly head: readonly string[]
  readonly figures: ObjectShape & { readonly label: string }
  /** What its page may load at the start: script as brotli, in KiB. */
  readonly scriptBudget: number
  /** Its rules, which nobody pays for who does not use them. */
  readonly load: () => Promise<CalculatorModule>
}

/** A calculator's rules and what can be asked of them; what no page needs at its start is loaded when it is asked for. */
export interface CalculatorModule {
  /** The findings of a section's valid figures, as every page and sheet shows them. */
  readonly assess: (figures: object) => Assessment
  /** Figures of a lab that does not exist. */
  readonly example: () => Promise<object>
  /** The 自评表 in the text's own form; left out where the one made from the findings will do. */
  readonly report?: (asked: ReportAsked) => Promise<Report>
  /** Its lines of the findings sheet; left out where those made from the findings will do. */
  readonly findings?: (figures: object, elements: () => Promise<Elements>) => Promise<readonly FindingLine[]>
  /** What it publishes under `/data/`. */
  readonly data: () => Promise<readonly PublishedFile[]>
  /** Every quote that a rule rests on. */
  readonly sources: () => Promise<readonly RuleSource[]>
}

/** A quote with the rule that rests on it. */
export interface RuleSource {
  readonly rule: string
  readonly source: Source
}
