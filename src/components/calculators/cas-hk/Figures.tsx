import { type CasHkIndicator, casHkElements, type PublishedCondition } from '../../../calculators/index.ts'
import { FigureInput } from '../FigureInput.tsx'
import { figuresOf } from './figures.ts'
import { PaperList } from './PaperList.tsx'
import { PAPERS } from './papers.ts'
import { QuotedWords } from './QuotedWords.tsx'

/** An indicator's inputs, each under the text's own words for what counts in it. */
export function Figures({ indicator }: { indicator: CasHkIndicator }) {
  const { id } = indicator
  const { rows } = casHkElements[id]
  const paths = figuresOf(indicator)
  const all = id === 'publications' ? [PAPERS, ...paths] : paths
  const isOfAll = ({ figures }: PublishedCondition) => all.every((path) => figures.includes(path))
  const conditions = rows.flatMap((row) => row.conditions)
  const common = rows.flatMap(({ name, conditions: own }) =>
    own
      .filter(isOfAll)
      .map(({ source }) => (rows.length === 1 ? source.quote : `${name.quote}：${source.quote}`)),
  )
  const commonId = `counts-${id}`
  return (
    <>
      {common.length > 0 && <QuotedWords id={commonId} quotes={common} />}
      {groupsOf(
        all,
        conditions.filter((condition) => !isOfAll(condition)),
      ).map(({ quotes, of }) => {
        const ownId = `counts-${of[0]}`
        const describedBy = [
          ...(common.length > 0 ? [commonId] : []),
          ...(quotes.length > 0 ? [ownId] : []),
        ].join(' ')
        return (
          <div key={of[0]} class={quotes.length > 0 ? 'counted' : undefined}>
            {quotes.length > 0 && <QuotedWords id={ownId} quotes={quotes} />}
            <div class="figures">
              {of.map((path) =>
                path === PAPERS ? (
                  <PaperList key={path} count={indicator.papers} />
                ) : (
                  <FigureInput key={path} path={path} describedBy={describedBy} />
                ),
              )}
            </div>
          </div>
        )
      })}
    </>
  )
}

interface Group {
  readonly quotes: readonly string[]
  /** Paths of the figures that these words govern, side by side. */
  readonly of: readonly string[]
}

/** Neighbours under the same words stand together. */
function groupsOf(paths: readonly string[], conditions: readonly PublishedCondition[]): Group[] {
  const groups: { quotes: string[]; of: string[] }[] = []
  for (const path of paths) {
    const quotes = conditions
      .filter(({ figures }) => figures.includes(path))
      .map(({ source }) => source.quote)
    const last = groups[groups.length - 1]
    if (last !== undefined && last.quotes.join() === quotes.join()) last.of.push(path)
    else groups.push({ quotes, of: [path] })
  }
  return groups
}
