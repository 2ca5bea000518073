import { setView } from '../../stores/index.ts'
import { startStyleFallback } from '../layout/style-fallback.ts'

const THEMES = ['light', 'dark'] as const

/**
 * A calculator in another site's frame: its options from the address, its height to the page around it. A stage is
 * shown once the calculator listens: before, what is drawn has to equal what was served.
 */
export function startFrame(mounted: Promise<void>): void {
  startStyleFallback()
  const options = new URLSearchParams(location.search)
  const theme = THEMES.find((name) => name === options.get('theme'))
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme
  // A stage that the calculator has no column for shows its first.
  const stage = options.get('stage')
  if (stage !== null && /^[\w-]{1,40}$/.test(stage)) void mounted.then(() => setView('stage', stage))
  document.addEventListener('click', leaveFrame)
  if (parent !== window) new ResizeObserver(reportHeight).observe(document.body)
}

/** The page around may be of any origin, so it is told the height and nothing else. */
function reportHeight(): void {
  parent.postMessage({ height: Math.ceil(document.body.getBoundingClientRect().height) }, '*')
}

/** A link to another page opens beside the page around, not inside the frame. */
function leaveFrame(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]')
  if (link === null || link.pathname === location.pathname) return
  link.target = '_blank'
  link.rel = 'noopener'
}
