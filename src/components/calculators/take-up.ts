import { startLab } from '../../stores/index.ts'
import { holdEarly } from './early.ts'

/**
 * Brings a served calculator to life. The first render equals the server's (an empty lab); only then is saved or
 * linked state applied, and then what was typed before the script listened. The cursor stays where it was.
 */
export function takeUp(draw: (root: HTMLElement) => void): void {
  const root = document.getElementById('calculator')
  if (root === null) return
  const early = holdEarly(root)
  const focused = document.activeElement
  draw(root)
  if (focused instanceof HTMLElement && root.contains(focused)) focused.focus({ preventScroll: true })
  void startLab().finally(early.replay)
}
