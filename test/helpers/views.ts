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
  for (const fold of await page.locator('.fold[aria-expanded="false"]:visible').all()) await fold.click()
  for (const row of await page.locator('td.more button[aria-expanded="false"]:visible').all())
    await row.click()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
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
