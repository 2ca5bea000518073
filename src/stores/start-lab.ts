import { $current } from './current.ts'
import { isShare, NOT_FETCHED } from './fragment.ts'
import { keepForReturn } from './keep-visit.ts'
import { LAB_PREFIX, TAB_KEY } from './keys.ts'
import { $origin } from './origin.ts'

type Kept = typeof import('./kept.ts')

const fetchKept = (): Promise<Kept> => import('./kept.ts')

/** Whether this page has yet to show what the tab or the machine holds: until then it writes nothing over it. */
let isBehind = false

/** Begins to fetch what `startLab` will need, where it will need anything: it comes while the page is drawn. */
export function prepareLab(): void {
  if (isAnythingKept() || isShare(location.hash.slice(1))) fetchKept().catch(() => undefined)
}

/**
 * Applies, after the first render, what this machine and this tab keep, or the lab a link carries. Rejects, and may
 * be asked again, where what reads them did not arrive: then nothing of it is changed.
 */
export async function startLab(): Promise<void> {
  if (isAnythingKept()) {
    const { startLabs, returnToVisit } = await fetchKept()
    startLabs()
    returnToVisit()
  }
  keepForReturn(() => isBehind)
  addEventListener('hashchange', () => void openLink())
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(LAB_PREFIX)) startKept().catch(() => undefined)
  })
  // A page that the browser had put by as it was: the tab has gone on since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && $origin.get().kind !== 'shared') catchUp().catch(() => undefined)
  })
  await openLink()
}

/** What reads and keeps figures beyond this page, at work. */
export async function startKept(): Promise<Kept> {
  const kept = await fetchKept()
  kept.attend()
  return kept
}

/** Opens the lab that the address carries, if it carries one; also once more, where it could not be loaded. */
export async function openLink(): Promise<void> {
  const fragment = location.hash.slice(1)
  if (!isShare(fragment)) return
  try {
    await (await startKept()).openShared(fragment)
  } catch {
    $origin.set(NOT_FETCHED)
  }
}

async function catchUp(): Promise<void> {
  if ($current.get() === null && !isAnythingKept()) return
  isBehind = true
  const { takeNotice, returnToVisit } = await startKept()
  takeNotice()
  returnToVisit()
  isBehind = false
}

/** Whether there is anything to bring back. A storage that refuses to be asked is one more: it is to be said. */
function isAnythingKept(): boolean {
  try {
    return (
      Object.keys(localStorage).some((key) => key.startsWith(LAB_PREFIX)) ||
      sessionStorage.getItem(TAB_KEY) !== null ||
      history.state?.visit !== undefined
    )
  } catch {
    return true
  }
}
