import { hydrate } from 'preact'
import { CALCULATORS } from '../../calculators/index.ts'
import { type Bench, openBench, startLab } from '../../stores/index.ts'
import { followTab } from '../lab/follow-tab.ts'
import { Tabs } from '../lab/Tabs.tsx'
import { startArrivals } from './arrivals.ts'
import { EntryGroup } from './EntryTable.tsx'
import { holdEarly } from './early.ts'
import { type Extra, extraOf } from './extras.ts'
import { Filters } from './Filters.tsx'
import { followRoom } from './fit.ts'
import { startKeys } from './keys.ts'
import { startPasting } from './paste.ts'
import { Strip } from './Strip.tsx'
import { Top } from './Top.tsx'

/**
 * Brings the served page to life: what is seen first at once, the rest a slice at a time, so that no step holds
 * the page up. The first render equals the server's (an empty lab); only then is saved or linked state applied.
 */
export async function mount(root: HTMLElement): Promise<void> {
  const about = CALCULATORS.find(({ slug }) => slug === root.dataset['calculator'])
  if (about === undefined) return
  const early = holdEarly(root)
  followRoom()
  const [module, extra] = await Promise.all([about.load(), extraOf(about.slug)])
  const bench = openBench(about, module)
  const form = extra.form?.()
  for (const slice of root.querySelectorAll<HTMLElement>('[data-slice]')) {
    const Form = slice.dataset['slice'] === 'form' ? await form : undefined
    const drawn =
      Form === undefined ? (
        sliceOf(slice, bench, extra, root.dataset['policyHref'] ?? '')
      ) : (
        <Form bench={bench} />
      )
    hydrate(drawn, slice)
    await pause()
  }
  startKeys(root, bench)
  startPasting(root, bench)
  followAnswer(root)
  followTab(root, bench)
  await startLab().finally(early.replay)
  startArrivals(root, bench)
}

function sliceOf({ dataset }: HTMLElement, bench: Bench, extra: Extra, policyHref: string) {
  switch (dataset['slice']) {
    case 'top':
      return <Top bench={bench} extra={extra} />
    case 'tabs':
      return <Tabs bench={bench} />
    case 'filters':
      return <Filters bench={bench} />
    case 'rows':
      return extra.Rows === undefined ? null : <extra.Rows bench={bench} policyHref={policyHref} />
    case 'strip':
      return <Strip bench={bench} />
    default:
      return <EntryGroup bench={bench} policyHref={policyHref} group={dataset['group'] ?? ''} />
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

const root = document.getElementById('calculator')
if (root !== null) void mount(root)
