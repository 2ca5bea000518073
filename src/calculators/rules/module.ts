import type { PolicySlug, Source } from '../core/index.ts'
import type { ObjectShape } from '../figures/index.ts'
import type { Assessment } from './assessment.ts'

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
  /** Three or four numbers that people try first, by their paths: the home page asks for them. */
  readonly quick?: readonly string[]
  readonly figures: ObjectShape & { readonly label: string }
  /** Its rules, which nobody pays for who does not use them. */
  readonly load: () => Promise<CalculatorModule>
}

/** A calculator's rules and what can be asked of them. */
export interface CalculatorModule {
  /** The findings of a section's valid figures, as every page and sheet shows them. */
  readonly assess: (figures: object) => Assessment
  /** Figures of a lab that does not exist. */
  readonly example: object
  /** Every quote that a rule rests on. */
  readonly sources: () => readonly RuleSource[]
  /** The numbers of the text that are looked up most, from the published rules. */
  readonly lookedUp?: () => readonly LookedUp[]
}

/** A number of a text as people look it up: `仪器设备总值`, `不低于`, `2,500 / 4,000`, `万元`, `立项 / 验收`. */
export interface LookedUp {
  readonly label: string
  readonly comparison: string
  /** One for each column that asks for it, without the unit that they share. */
  readonly bars: readonly string[]
  readonly unit: string
  readonly columns: readonly string[]
  /** The clause that states it. */
  readonly fragment: string
}

/** A quote with the rule that rests on it. */
export interface RuleSource {
  readonly rule: string
  readonly source: Source
}
