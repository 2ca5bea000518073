import { render } from 'preact'
import { CALCULATORS } from '../../../calculators/index.ts'
import { type Bench, openBench, startLab, startToday } from '../../../stores/index.ts'
import { Entry } from './Entry.tsx'
import { holdPlace } from './hold-place.ts'
import { LivingBar } from './LivingBar.tsx'
import { placesIn } from './places.ts'
import { StageMarks } from './StageMarks.tsx'

let bench: Bench | undefined

/** Shows the reader's own figures beside the clauses of the page, as editorial marks, until they close them. */
export async function openLiving(onClose: () => void): Promise<void> {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  const bar = document.querySelector('[data-living]')
  const about = CALCULATORS.find(({ policy }) => policy === article?.dataset['policy'])
  if (article === null || bar === null || about === undefined) return
  const isFirst = bench === undefined
  const opened = bench ?? openBench(await about.load())
  bench = opened
  await holdPlace(async () => {
    show(article, bar, opened, onClose)
    if (isFirst) startToday()
    if (isFirst) await startLab()
  })
}

function show(article: Element, bar: Element, bench: Bench, onClose: () => void): void {
  const { indicators, columns } = bench.$assessment.get()
  const places = placesIn(article, indicators, columns)
  for (const { indicator, isShared, entry, marks } of places) {
    render(<Entry bench={bench} indicator={indicator} />, entry)
    for (const { column, place } of marks)
      render(<StageMarks bench={bench} indicator={indicator} column={column} isShared={isShared} />, place)
  }
  const close = () =>
    holdPlace(async () => {
      for (const place of places.flatMap(({ entry, marks }) => [entry, ...marks.map((mark) => mark.place)])) {
        render(null, place)
        place.remove()
      }
      render(null, bar)
      onClose()
    })
  const href = document.querySelector<HTMLElement>('[data-living-open]')?.dataset['calculatorHref'] ?? ''
  render(<LivingBar bench={bench} calculatorHref={href} onClose={() => void close()} />, bar)
}
