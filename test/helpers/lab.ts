import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses what stands behind 更多, and closes that again. */
export async function pressMore(page: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string'
  const button = page.getByRole('button', { name, exact }).first()
  if (!(await button.isVisible()))
    await page.getByRole('button', { name: '更多', exact: true }).first().click()
  await button.click()
  await page.keyboard.press('Escape')
}

/** The lab that does not exist is fetched when it is asked for; here it has come. */
export async function loadExample(page: Page): Promise<void> {
  await pressMore(page, '载入示例')
  await expect.poll(() => page.locator('[name="name"]').first().inputValue()).toBe('示例联合实验室')
}
