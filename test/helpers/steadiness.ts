import type { Page } from 'playwright-core'

interface Beating {
  longest: number
}

/** Has the page note, from now on and after every load, the longest time in which it answered nothing. */
export async function watchSteadiness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const beating: Beating = { longest: 0 }
    let last = performance.now()
    Object.assign(globalThis, { beating })
    setInterval(() => {
      const now = performance.now()
      beating.longest = Math.max(beating.longest, now - last)
      last = now
    }, 20)
  })
}

/** The longest time without an answer since it was last asked, in ms. */
export function longestSilence(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((later) => setTimeout(later, 50))
    const { beating } = globalThis as unknown as { beating: Beating }
    const { longest } = beating
    beating.longest = 0
    return longest
  })
}
