import { allReadings } from '../../calculators/index.ts'
import { clausesIn, sitePolicies } from '../policy/index.ts'
import { type CitedRules, rulesByClause } from './cited-rules.ts'
import { type Crosswalk, heldCrosswalk } from './crosswalk.ts'

interface Link {
  readonly href: string
  readonly label: string
}

/** A clause with all that rests on it. */
export interface CitedClause {
  readonly id: string
  readonly name: string
  /** Where the texts of the page /compare/ stand beside it: by kind. */
  readonly compared: Readonly<Record<keyof Crosswalk, readonly Link[]>>
  readonly rules: readonly CitedRules[]
  /** How its open points are read. */
  readonly readings: readonly string[]
  /** Clauses whose words refer to it. */
  readonly clauses: readonly Link[]
  /** Whether nothing does. */
  readonly isAlone: boolean
}

/** A text with what rests on its clauses; `whole` are the clauses that refer to it without saying where. */
export interface CitedText {
  readonly whole: readonly Link[]
  readonly clauses: readonly CitedClause[]
}

/** What rests on each clause of a text of this build. */
export async function citedIn(text: string): Promise<CitedText> {
  const [crosswalk, rulesAt, readings, referring] = await Promise.all([
    heldCrosswalk(),
    rulesByClause(),
    allReadings(),
    references(),
  ])
  const own = referring.find(({ policy }) => policy === text)
  const at = (fragment?: string) =>
    referring.flatMap(({ links }) =>
      links.filter(({ to, hash }) => to === text && hash === fragment).map(({ link }) => link),
    )
  const clauses = (own?.clauses ?? []).map(({ id, name }) => {
    const cited = {
      compared: comparedAt(crosswalk, text, id),
      rules: rulesAt(text, id),
      readings: once(
        readings
          .filter(({ policy, fragment }) => policy === text && fragment === id)
          .map(({ reading }) => reading.text),
      ),
      clauses: at(id),
    }
    const isAlone = [...Object.values(cited.compared), cited.rules, cited.readings, cited.clauses].every(
      (found) => found.length === 0,
    )
    return { id, name, ...cited, isAlone }
  })
  return { whole: at(), clauses }
}

function comparedAt(crosswalk: Crosswalk, policy: string, fragment: string): CitedClause['compared'] {
  const among = (entries: Crosswalk[keyof Crosswalk]): Link[] =>
    entries
      .filter(({ columns }) =>
        columns.some(({ quotes }) =>
          quotes.some((quote) => quote.policy === policy && quote.fragment === fragment),
        ),
      )
      .map(({ id, title }) => ({ href: `/compare/#${id}`, label: title }))
  const { subjects, conflicts, terms } = crosswalk
  return { subjects: among(subjects), conflicts: among(conflicts), terms: among(terms) }
}

/** The clauses of every text of this build, and where their words refer to. */
async function references() {
  return (await sitePolicies()).map(({ id: policy, data, body = '' }) => {
    const clauses = clausesIn(body)
    const links = clauses.flatMap(({ id, name, refs }) =>
      refs.map(({ to = policy, hash }) => ({
        to,
        hash,
        link: { href: `/policies/${policy}/#${id}`, label: `${data.shortTitle}${name}` },
      })),
    )
    return { policy, clauses, links }
  })
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}
