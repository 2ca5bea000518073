import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { loadExample } from './lab.ts'

/**
 * A calculator filled in with the example lab, in each state a reader brings it to: the table with every group
 * and row open, each panel of its tools, each of its tabs. `look` gets the state's name and the part that is new.
 */
export async function inEachView(
  page: Page,
  look: (view: string, part: string) => Promise<void>,
): Promise<void> {
  const opened = () => expect.poll(() => page.getByText('正在载入…').count()).toBe(0)
  await loadExample(page)
  await openAll(page)
  await opened()
  await look('填写', 'main')
  for (const button of await page.locator('.popover > button:visible').all()) {
    await button.click()
    await opened()
    await look((await button.textContent()) ?? '', '.popover-panel')
    await page.keyboard.press('Escape')
  }
  for (const tab of await page.locator('[role="tab"][aria-selected="false"]').all()) {
    await tab.click()
    await opened()
    await look((await tab.textContent()) ?? '', '#panel-other')
  }
}

/** Every group, row and detail at once, as no reader could; one press after another takes minutes. */
function openAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const closed of ['.fold[aria-expanded="false"]', 'td.more button[aria-expanded="false"]']) {
      for (const button of document.querySelectorAll<HTMLElement>(closed))
        if (button.offsetParent !== null) button.click()
      await new Promise((drawn) => setTimeout(drawn, 300))
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
  })
}
