import type { ISODate, PolicySlug, Reading, Source } from '../core/index.ts'
import type { SectionField } from '../figures/index.ts'
import type { Assessment, Condition, Row } from './assessment.ts'
import type { Along, Plan, Reach } from './effects.ts'
import type { PublishedFile, PublishedText } from './published-file.ts'
import type { Elements, FindingLine, Report, ReportAsked } from './report.ts'

/** What everything else knows of a calculator before it is needed: its address, its words, its figures. */
export interface CalculatorAbout {
  /** In addresses: `/calculators/<slug>/`, `/embed/<slug>/`. */
  readonly slug: string
  /** The text that it holds figures against. */
  readonly policy: PolicySlug
  readonly title: string
  /** What a reader comes with. */
  readonly question: string
  /** The text it rests on, as people cite it. */
  readonly basis: string
  /** For search engines. */
  readonly description: string
  /** One or two sentences under the title. */
  readonly lead: string
  /** Three or four numbers that people try first, by their paths: the home page asks for them. */
  readonly quick?: readonly string[]
  /** Its section of the figures file; the module has it too, since its page loads no other calculator's. */
  readonly figures: SectionField
  /** What its page may load at the start: script as brotli, in KiB. */
  readonly scriptBudget: number
  /** Its rules, which nobody pays for who does not use them. */
  readonly load: () => Promise<CalculatorModule>
}

/** What findings turn on beside a calculator's own section of the figures file. */
export interface Circumstances {
  /** The reader's day; `null` on the page as served, which is the same on every day. */
  readonly today: ISODate | null
  /** The valid figures of the other sections that it reads, by their keys. */
  readonly sections: Readonly<Record<string, object>>
}

/**
 * What a calculator's page starts with: its own fields, and how it is shown. A folder whose rules are heavy has it as
 * `start` of its `start.ts`: its page then fetches the rules when somebody begins to fill it in.
 */
export interface CalculatorStart {
  readonly figures: SectionField
  /** Other sections that its findings read, and that its page may ask for. */
  readonly reads?: readonly SectionField[]
  /** Choices that the whole page turns on, by their paths. */
  readonly head: readonly string[]
  /** What the answer does not say, in a few words; they lead to the section that says more. */
  readonly limits?: string
  /** Over the next things to do. */
  readonly nextTitle: string
  /** Whether the overview stands in groups by badge (约束性, 预期性). */
  readonly groupsByBadge: boolean
  /** Names offered for new scenarios, in order; where there are none, 方案1 and so on. */
  readonly scenarios?: readonly string[]
  /** Whether its findings turn on the day: they are then made once more when the page has come to life. */
  readonly isDated?: true
}

/**
 * A calculator's rules and what can be asked of them, as `calculator` of its `module.ts`. What no page needs at its
 * start is loaded when it is asked for.
 */
export interface CalculatorModule extends CalculatorStart {
  /** The findings of a section's valid figures, as every page and sheet shows them. */
  readonly assess: (figures: object, around?: Circumstances) => Assessment
  /** Figures of a lab that does not exist. */
  readonly example: () => Promise<object>
  /** The 自评表 in the text's own form; left out where the one made from the findings will do. */
  readonly report?: (asked: ReportAsked) => Promise<Report>
  /** Its lines of the findings sheet; left out where those made from the findings will do. */
  readonly findings?: (figures: object, elements: () => Promise<Elements>) => Promise<readonly FindingLine[]>
  /** What it publishes under `/data/`. */
  readonly data: () => Promise<readonly PublishedFile[]>
  /** The same rules in other programs' languages, where there are any. */
  readonly texts?: () => Promise<readonly PublishedText[]>
  /** 逐年计划, where a text runs over years; fetched when it is opened. */
  readonly plan?: () => Promise<(figures: object) => Plan>
  /** What counts in a row in the text's words, by its id, where the row does not carry them; fetched when it is opened. */
  readonly explain?: () => Promise<(row: string) => readonly Condition[]>
  /** One figure's effect, by its path; `null` of one that nothing turns on alone. */
  readonly along?: () => Promise<(figures: object, path: string) => Along | null>
  /** The ways to what a row asks in a column; `null` where nothing known falls short. */
  readonly reach?: () => Promise<(figures: object, row: Row, column: string) => Reach | null>
  /** Every quote that a rule rests on. */
  readonly sources: () => Promise<readonly RuleSource[]>
  /** Every reading of its open points with the clause that it reads. */
  readonly readings?: () => Promise<readonly ReadingPlace[]>
  /** The numbers of the text that are looked up most, from the published rules. */
  readonly lookedUp?: () => Promise<readonly LookedUp[]>
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

/** A reading with the clause whose words leave the point open. */
export interface ReadingPlace extends Pick<Source, 'policy' | 'fragment'> {
  readonly reading: Reading
}
