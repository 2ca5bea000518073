import { render } from 'preact'
import { CALCULATORS } from '../../calculators/index.ts'
import { type Bench, openBench, startLab } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { holdPlace } from '../policy/living/hold-place.ts'
import { markOf } from '../policy/living/words.ts'
import { findingsAt, hasKnown, type Shown } from './own-findings.ts'

/** Shows what the reader's own figures come to below the words of the texts that hold them. */
export async function showOwnFigures(page: HTMLElement): Promise<void> {
  const benches = await Promise.all(
    CALCULATORS.map(async ({ policy, load }) => ({ policy, bench: openBench(await load()) })),
  )
  await holdPlace(async () => {
    for (const { policy, bench } of benches)
      for (const column of page.querySelectorAll<HTMLElement>(`[data-text="${policy}"]`))
        showIn(column, bench)
    await startLab()
    const says = page.querySelector<HTMLElement>('[data-own-says]')
    if (says !== null)
      says.hidden = !benches.some(({ bench: { $assessment } }) => hasKnown($assessment.get()))
  })
}

function showIn(column: HTMLElement, bench: Bench): void {
  const seen = new Set<string>()
  for (const item of column.querySelectorAll('li')) {
    const fragment = item.querySelector('a')?.hash.slice(1) ?? ''
    const quote = item.querySelector('q')?.textContent ?? ''
    const shown = { fragment, quote, column: item.dataset['column'], isFirst: !seen.has(fragment) }
    seen.add(fragment)
    const place = document.createElement('div')
    place.className = 'living'
    place.dataset['editorial'] = ''
    item.append(place)
    render(<OwnMarks bench={bench} shown={shown} />, place)
  }
}

interface Props {
  readonly bench: Bench
  readonly shown: Shown
}

function OwnMarks({ bench, shown }: Props) {
  const found = findingsAt(useStore(bench.$assessment), shown)
  return (
    <>
      {found.map(({ row, finding }) => {
        const { state, sign, text } = markOf(row, finding, found.length > 1)
        return (
          <div key={`${row.id} ${finding.column}`} class={`mark ${state}`}>
            <span aria-hidden="true">{sign}</span>
            {` ${text}`}
          </div>
        )
      })}
    </>
  )
}
