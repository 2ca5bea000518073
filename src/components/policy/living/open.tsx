import { render } from 'preact'
import { CALCULATORS, type CalculatorAbout } from '../../../calculators/index.ts'
import { type Bench, openBench, startLab, startToday } from '../../../stores/index.ts'
import { Entry } from './Entry.tsx'
import { holdPlace } from './hold-place.ts'
import { LivingBar } from './LivingBar.tsx'
import { type Places, placesIn } from './places.ts'
import { StageMarks } from './StageMarks.tsx'

let benches: readonly Bench[] | undefined

/** Shows the reader's own figures beside the clauses of the page, as editorial marks, until they close them. */
export async function openLiving(onClose: () => void): Promise<void> {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  const bar = document.querySelector('[data-living]')
  const text = article?.dataset['policy']
  if (article === null || bar === null || text === undefined) return
  const isFirst = benches === undefined
  const opened =
    benches ?? (await Promise.all(calculatorsOf(text).map(async ({ load }) => openBench(await load()))))
  benches = opened
  await holdPlace(async () => {
    show(article, bar, opened, onClose)
    if (isFirst) startToday()
    if (isFirst) await startLab()
  })
}

/** The calculators whose findings stand in a text, the text's own first. */
function calculatorsOf(text: string): readonly CalculatorAbout[] {
  const all: readonly CalculatorAbout[] = CALCULATORS
  return [
    ...all.filter(({ policy }) => policy === text),
    ...all.filter(({ also = [] }) => also.some((each) => each === text)),
  ]
}

function show(article: HTMLElement, bar: Element, opened: readonly Bench[], onClose: () => void): void {
  const [bench, ...others] = opened
  if (bench === undefined) return
  const places = opened.flatMap((each) => showOf(each, article))
  const close = () =>
    holdPlace(async () => {
      for (const place of places.flatMap(({ entry, marks }) => [entry, ...marks.map((mark) => mark.place)])) {
        render(null, place)
        place.remove()
      }
      render(null, bar)
      onClose()
    })
  const href = document.querySelector<HTMLElement>('[data-living-open]')?.dataset['calculatorsHref'] ?? ''
  render(<LivingBar benches={[bench, ...others]} calculatorsHref={href} onClose={() => void close()} />, bar)
}

/** Shows what one calculator finds at the clauses of this text. */
function showOf(bench: Bench, article: HTMLElement): Places[] {
  const { indicators, columns } = bench.$assessment.get()
  const here = indicators.filter(({ source }) => source.policy === article.dataset['policy'])
  const places = placesIn(article, here, columns)
  for (const { indicator, isShared, entry, marks } of places) {
    render(<Entry bench={bench} indicator={indicator} />, entry)
    for (const { column, place } of marks)
      render(<StageMarks bench={bench} indicator={indicator} column={column} isShared={isShared} />, place)
  }
  return places
}
