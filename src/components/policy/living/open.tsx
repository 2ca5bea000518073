import { type ComponentType, render } from 'preact'
import { startLab } from '../../../stores/index.ts'
import { RememberBar } from '../../calculators/RememberBar.tsx'
import { UndoBar } from '../../calculators/UndoBar.tsx'
import { holdPlace } from './hold-place.ts'

/** The reader's figure and its status for one indicator of a policy. */
export type Living = ComponentType<{ readonly id: string; readonly calculatorHref: string }>

const LIVING: Readonly<Record<string, () => Promise<Living>>> = {
  'moe-standard': () => import('./LivingMoe.tsx').then(({ LivingMoe }) => LivingMoe),
  'cas-hk-evaluation': () => import('./LivingCasHk.tsx').then(({ LivingCasHk }) => LivingCasHk),
}

/** Shows the reader's own figures beside the clauses of the page, each as an editorial mark. */
export async function openLiving(): Promise<void> {
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  const bar = document.querySelector('[data-living]')
  const Mark = await LIVING[article?.dataset['policy'] ?? '']?.()
  if (article === null || bar === null || Mark === undefined) return
  await holdPlace(() => show(article, bar, Mark))
}

async function show(article: HTMLElement, bar: Element, Mark: Living): Promise<void> {
  for (const row of article.querySelectorAll('tr[data-indicator-row]')) {
    const place = document.createElement('div')
    place.className = 'living'
    place.dataset['editorial'] = ''
    row.querySelector('td')?.append(place)
    const href = row.querySelector<HTMLAnchorElement>('.to-field')?.getAttribute('href') ?? ''
    render(<Mark id={row.id} calculatorHref={href} />, place)
  }
  render(
    <>
      <UndoBar />
      <RememberBar />
    </>,
    bar,
  )
  await startLab()
}
