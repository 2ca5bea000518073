import type { Source } from '../core/index.ts'
import { guarded, type Problem, readObject, readRoot } from '../figures/index.ts'
import { checkFields, checkOutline, type Given } from './check-fields.ts'
import { checkRules, universityKind } from './check-rules.ts'
import { type Facts, factsOf } from './facts.ts'
import { APPLICATION_SECTION } from './fields.ts'
import { FORM_FIELDS, TABLE_FIELDS } from './form-fields.ts'
import { lenient } from './lenient.ts'
import { OUTLINE } from './outline.ts'
import { reading } from './readings.ts'
import { APPLICATION_RULES } from './rules.ts'
import type { ApplicationCheck, ApplicationRule, FieldResult, FormField } from './types.ts'

export interface ApplicationForm {
  readonly fields: readonly FormField[]
  readonly rules: readonly ApplicationRule[]
}

export const APPLICATION_FORM: ApplicationForm = { fields: FORM_FIELDS, rules: APPLICATION_RULES }

/**
 * An application of 2022 (`application2022` of the figures file) held against the notice and its form: every cell
 * filled and within its limit, every rule with its status, the opinions to be uploaded. Beside the ids of the form
 * it may hold `judgements`, the applicant's own answers by rule id, an answer or text under each section's fragment
 * id, and `notes`, what the answers rest on. Never throws.
 */
export function checkApplication(application: unknown): ApplicationCheck {
  return checkApplicationBy(APPLICATION_FORM, application)
}

/** `checkApplication` under another form, for tests of its limits and rules. */
export function checkApplicationBy(form: ApplicationForm, application: unknown): ApplicationCheck {
  return guarded((input) => checked(form, input), application)
}

function checked({ fields, rules }: ApplicationForm, input: unknown): ApplicationCheck {
  const given = givenIn(input)
  const cells = checkFields(fields, given)
  const outline = checkOutline(OUTLINE, given)
  const facts = factsOf(given.values)
  const table = cells.filter(({ path }) => TABLE_FIELDS.some((field) => field.path === path))
  const results = checkRules(rules, facts, table)
  const all = [...cells, ...outline, ...results]
  const readings = new Map(all.flatMap((each) => each.readings.map((one) => [one.id, one] as const)))
  return {
    fields: cells,
    outline,
    rules: results,
    opinions: opinionsOf(rules, facts),
    problems: given.problems,
    readings: [reading('form-closed'), ...readings.values()],
    sources: distinct(all),
  }
}

function givenIn(input: unknown): Given {
  const problems: Problem[] = []
  const root = readRoot(input, problems)
  const place = { path: '', name: '', problems }
  const values = readObject(APPLICATION_SECTION, lenient(APPLICATION_SECTION, root), place) ?? {}
  return { root, values, problems }
}

function opinionsOf(rules: readonly ApplicationRule[], facts: Facts): readonly string[] | null {
  const kind = universityKind(facts)
  if (kind === null || kind === 'co-built') return null
  return rules.find(({ id }) => id === `opinion-${kind}`)?.names ?? null
}

function distinct(results: readonly Pick<FieldResult, 'source'>[]): Source[] {
  return [...new Map(results.map(({ source }) => [`${source.fragment} ${source.quote}`, source])).values()]
}
