import { isLabRemembered } from '../../stores/keys.ts'
import { press } from '../layout/press.ts'

/**
 * 对照我的数据: where a policy has a calculator, its clauses show the reader's own figures, if a lab is
 * remembered on this machine or the reader asks. Until then nothing of it is downloaded.
 */
export function startLiving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-living-open]')
  if (button === null) return
  const open = () =>
    press(async () => {
      button.hidden = true
      try {
        const { openLiving } = await import('./living/open.tsx')
        await openLiving()
      } catch (error) {
        button.hidden = false
        throw error
      }
    })
  button.addEventListener('click', open)
  if (isLabRemembered()) void open()
}
