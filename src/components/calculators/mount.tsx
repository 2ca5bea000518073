import { hydrate } from 'preact'
import { type Bench, prepareLab, startLab, startToday } from '../../stores/index.ts'
import { followTab } from '../lab/follow-tab.ts'
import { type OwnPanels, panelsOf } from '../lab/own-panels.ts'
import { Tabs } from '../lab/Tabs.tsx'
import { press } from '../layout/press.ts'
import { followRecords } from '../records/beside/follow.ts'
import { startArrivals } from './arrivals.ts'
import { EntryGroup } from './EntryTable.tsx'
import { holdEarly } from './early.ts'
import { type Extra, extraOf } from './extras.ts'
import { Filters } from './Filters.tsx'
import { followRoom } from './fit.ts'
import { startKeys } from './keys.ts'
import { benchOf } from './modules.ts'
import { startPasting } from './paste.ts'
import { startPrinting } from './print.ts'
import { Strip } from './Strip.tsx'
import { Top } from './Top.tsx'
import { wakeWhenNeeded } from './wake.ts'

/** Brings the page's calculator to life; settled once it listens. */
export async function startCalculator(): Promise<void> {
  const root = document.getElementById('calculator')
  if (root !== null) await mount(root)
}

/**
 * Brings the served page to life: what is seen first at once, the rest a slice at a time, so that no step holds
 * the page up. The first render equals the server's (an empty lab); only then is saved or linked state applied.
 * `data-ready` then says that every part listens.
 */
async function mount(root: HTMLElement): Promise<void> {
  const { calculator: slug = '', policyHref = '' } = root.dataset
  const early = holdEarly(root)
  followRoom()
  prepareLab()
  const served = JSON.parse(document.getElementById('served')?.textContent ?? 'null')
  const [bench, extra, panels] = await Promise.all([benchOf(slug, served), extraOf(slug), panelsOf(slug)])
  const parts = { bench, extra, panels, policyHref }
  for (const slice of root.querySelectorAll<HTMLElement>('[data-slice]')) {
    const focused = document.activeElement
    hydrate(sliceOf(slice, parts), slice)
    // Firefox takes the cursor away while it does this.
    if (focused instanceof HTMLElement && slice.contains(focused)) focused.focus({ preventScroll: true })
    await pause()
  }
  startKeys(root, bench)
  startPasting(root, bench)
  startPrinting(root)
  followAnswer(root)
  followTab(root, bench)
  startToday()
  wakeWhenNeeded(root, bench)
  followRecords()
  await press(startLab)
  early.replay()
  startArrivals(root, bench)
  root.dataset['ready'] = ''
}

interface Parts {
  readonly bench: Bench
  readonly extra: Extra
  readonly panels: OwnPanels
  readonly policyHref: string
}

function sliceOf({ dataset }: HTMLElement, { bench, extra, panels, policyHref }: Parts) {
  switch (dataset['slice']) {
    case 'top':
      return <Top bench={bench} extra={extra} />
    case 'tabs':
      return <Tabs bench={bench} panels={panels} />
    case 'filters':
      return <Filters bench={bench} />
    case 'rows':
      return extra.Rows === undefined ? null : <extra.Rows bench={bench} policyHref={policyHref} />
    case 'strip':
      return <Strip bench={bench} />
    default:
      return (
        <EntryGroup
          bench={bench}
          facts={extra.facts}
          policyHref={policyHref}
          group={dataset['group'] ?? ''}
        />
      )
  }
}

/** Once the answer has left the screen, a strip says where one is. */
function followAnswer(root: HTMLElement): void {
  const answer = root.querySelector('.answer')
  if (answer === null || typeof IntersectionObserver !== 'function') return
  new IntersectionObserver(([entry]) => {
    const isPast = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.bottom < 0
    root.classList.toggle('past-answer', isPast)
  }).observe(answer)
}

/** Lets the browser paint and answer the reader before the next slice. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
