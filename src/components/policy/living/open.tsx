import { type ComponentType, render } from 'preact'
import { CALCULATORS, type CalculatorAbout } from '../../../calculators/index.ts'
import { openBench, startLab } from '../../../stores/index.ts'
import { RememberBar } from '../../lab/panels/RememberBar.tsx'
import { StorageTrouble } from '../../lab/StorageTrouble.tsx'
import { UndoBar } from '../../lab/UndoBar.tsx'
import { holdPlace } from './hold-place.ts'
import { findingsOf, LivingRows } from './LivingRows.tsx'

/** The reader's figure and its status for one indicator of a policy. */
export type Living = ComponentType<{ readonly id: string; readonly calculatorHref: string }>

/** The marks of texts whose table says more of a row than its findings do. */
const LIVING: Readonly<Record<string, () => Promise<Living>>> = {
  'moe-standard': () => import('./LivingMoe.tsx').then(({ LivingMoe }) => LivingMoe),
  'cas-hk-evaluation': () => import('./LivingCasHk.tsx').then(({ LivingCasHk }) => LivingCasHk),
}

/** Shows the reader's own figures beside the clauses of the page, each as an editorial mark. */
export async function openLiving(): Promise<void> {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  const bar = document.querySelector<HTMLElement>('[data-living]')
  const about = CALCULATORS.find(({ policy }) => policy === article?.dataset['policy'])
  if (article === null || bar === null || about === undefined) return
  const Own = await LIVING[about.policy]?.()
  const show =
    Own === undefined
      ? await marksOf(about, bar.dataset['calculatorHref'] ?? '')
      : () => marksInRows(Own, article)
  await holdPlace(async () => {
    show()
    render(
      <>
        <UndoBar />
        <RememberBar />
        <StorageTrouble />
      </>,
      bar,
    )
    await startLab()
  })
}

/** A mark in each row of the text's table. */
function marksInRows(Own: Living, article: HTMLElement): void {
  for (const row of article.querySelectorAll('tr[data-indicator-row]')) {
    const href = row.querySelector<HTMLAnchorElement>('.to-field')?.getAttribute('href') ?? ''
    const place = placeForMark()
    row.querySelector('td')?.append(place)
    render(<Own id={row.id} calculatorHref={href} />, place)
  }
}

/** A mark at each clause that a finding of the calculator rests on. */
async function marksOf(about: CalculatorAbout, calculatorHref: string): Promise<() => void> {
  const bench = openBench(about, await about.load())
  const { indicators } = bench.$assessment.get()
  const findings = indicators.flatMap(({ rows }) => rows.flatMap(findingsOf))
  const fragments = new Set(findings.map(({ source }) => source.fragment))
  return () => {
    for (const fragment of fragments) {
      const clause = document.getElementById(fragment)
      const cell = clause?.matches('tr') ? clause.querySelector('td') : null
      const place = placeForMark()
      if (cell === null) clause?.after(place)
      else cell.append(place)
      render(<LivingRows bench={bench} fragment={fragment} calculatorHref={calculatorHref} />, place)
    }
  }
}

function placeForMark(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'living'
  place.dataset['editorial'] = ''
  return place
}
