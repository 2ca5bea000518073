import { type GoodRows, readSection, remembered, type SectionField } from '../calculators/index.ts'
import { type Draft, readable } from './draft.ts'

/** What of one section of a draft is valid, and what is wrong, by the path of its field. */
export interface CheckedSection {
  readonly figures: object
  readonly problems: ReadonlyMap<string, string>
}

/** Rows found good before. What is read from drafts is never changed in place, as drafts are not. */
const good: GoodRows = new WeakMap()

/** Checks drafts by one section's table: a page of one calculator needs no other. */
export const sectionOf = remembered((section: SectionField) =>
  remembered((draft: Draft): CheckedSection => {
    const raw = draft[section.key] ?? null
    const { figures, problems } = readSection(section, raw === '' ? null : readable(raw, section), good)
    return { figures, problems: new Map(problems.map(({ path, message }) => [path, message])) }
  }),
)
