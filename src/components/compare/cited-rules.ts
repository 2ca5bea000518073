import { allSources, CALCULATORS, type RuleSource } from '../../calculators/index.ts'

/** The words of a clause that the rules of one calculator rest on. */
export interface CitedRules {
  readonly title: string
  /** The place of the calculator; of rules without a page of their own none. */
  readonly href: string | undefined
  readonly quotes: readonly string[]
}

/** Rules that are in no calculator with a page. */
const OTHERS = '本站的其他规则'

/** Which rules rest on a clause, and on which of its words. */
export async function rulesByClause(): Promise<(policy: string, fragment: string) => CitedRules[]> {
  const calculators = await Promise.all(
    CALCULATORS.map(async (about) => ({ about, ...(await rulesOf(about)) })),
  )
  const known = new Set(calculators.flatMap(({ sources }) => sources.map(keyOf)))
  const others = (await allSources()).filter((source) => !known.has(keyOf(source)))
  return (policy, fragment) => {
    const quotesIn = (sources: readonly RuleSource[]) =>
      widest(
        sources
          .filter(({ source }) => source.policy === policy && source.fragment === fragment)
          .flatMap(({ source }) => source.quote.split('\n')),
      )
    return [
      ...calculators.map(({ about: { title, slug }, sources, rows }) => ({
        title,
        href: `/calculators/${slug}/${rows.get(`${policy}#${fragment}`) ?? ''}`,
        quotes: quotesIn(sources),
      })),
      { title: OTHERS, href: undefined, quotes: quotesIn(others) },
    ].filter(({ quotes }) => quotes.length > 0)
  }
}

/** A calculator's quotes, and by clause the row of its page that the clause decides. */
async function rulesOf({ load }: (typeof CALCULATORS)[number]) {
  const module = await load()
  const rows = new Map<string, string>(
    module.assess({}).indicators.map(({ id, source }) => [`${source.policy}#${source.fragment}`, `#${id}`]),
  )
  return { sources: await module.sources(), rows }
}

function keyOf({ rule, source }: RuleSource): string {
  return [rule, source.policy, source.fragment, source.quote].join('\n')
}

/** Quotes, each once, without those that stand within another. */
function widest(quotes: readonly string[]): string[] {
  const once = [...new Set(quotes)]
  return once.filter((quote) => !once.some((other) => other !== quote && other.includes(quote)))
}
