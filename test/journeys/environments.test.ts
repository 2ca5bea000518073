import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENVIRONMENTS, until, type Visitor } from '../helpers/environments.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

let site: Site
beforeAll(async () => {
  site = await serveSite({ base: '/kyc/jointlab/' })
})
afterAll(() => site?.close())

/** Over plain http under a campus host's name: no clipboard API, no service worker, no secure context. */
describe.each(Object.entries(ENVIRONMENTS))('%s, plain http, below a sub-path', (_, open) => {
  let page: Visitor
  beforeAll(async () => {
    page = await open()
  })
  afterAll(() => page?.close())
  const visit = (path: string) => page.goto(site.campusUrl + path)
  const state = (name: string) => page.evaluate((key) => document.documentElement.getAttribute(key), name)

  test('text: styled, whole, and a link arrives at its clause', async () => {
    await visit('policies/moe-standard/?from=singlemessage&isappinstalled=0#equipment')
    expect(await page.evaluate(() => isSecureContext, null)).toBe(false)
    expect(
      await page.evaluate(() => document.querySelector('article')?.textContent?.length ?? 0, null),
    ).toBeGreaterThan(2000)
    await until(page, 'the clause is marked', () => document.querySelector('.arrived') !== null, null)
    await until(
      page,
      'the clause is in view',
      () => {
        const top = document.getElementById('equipment')?.getBoundingClientRect().top ?? -1
        return top >= 0 && top < innerHeight
      },
      null,
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth, null)).toBe(true)
  })

  test('copy: a clause’s link, by keyboard', async () => {
    await visit('policies/zhejiang-measures/#art-7')
    await page.evaluate(() => document.querySelector<HTMLElement>('#art-7 .num, #art-7.num')?.focus(), null)
    await page.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent, null)).toBe('复制链接')
    await page.press('Enter')
    await until(
      page,
      'said so',
      () => document.querySelector('.clause-tools [role=status]')?.textContent === '已复制',
      null,
    )
  })

  test('preferences: type size and colours stay', async () => {
    await visit('')
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-size-step="1"]')?.click(), null)
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-theme-next]')?.click(), null)
    await visit('policies/moe-plan-2014/')
    expect(await state('data-size')).toBe('1')
    expect(await state('data-theme')).toBe('dark')
    await page.evaluate(() => localStorage.clear(), null)
  })

  test('calculator: figures typed, verdicts at the bar and below it, kept when asked', async () => {
    await visit('calculators/moe/')
    await until(
      page,
      'the calculator is alive',
      () => document.querySelector('[name="moe.equipmentValue"]') !== null,
      null,
    )
    const verdict = () =>
      page.evaluate(
        () => document.querySelector('[data-criterion="equipment/value"]')?.getAttribute('data-status'),
        null,
      )
    expect(await verdict()).toBe('unknown')
    await page.evaluate(
      () => document.querySelector<HTMLElement>('[name="moe.equipmentValue"]')?.focus(),
      null,
    )
    await page.type('2499.9')
    await until(
      page,
      'unmet',
      () => document.querySelector('[data-criterion="equipment/value"][data-status=unmet]') !== null,
      null,
    )
    await page.evaluate(
      () => document.querySelector<HTMLInputElement>('[name="moe.equipmentValue"]')?.select(),
      null,
    )
    await page.type('2500')
    await until(
      page,
      'met',
      () => document.querySelector('[data-criterion="equipment/value"][data-status=met]') !== null,
      null,
    )
    for (const name of ['更多', '在本机记住']) {
      await until(
        page,
        name,
        (words) =>
          [...document.querySelectorAll('button')].some((button) => button.textContent?.trim() === words),
        name,
      )
      await page.evaluate((words) => {
        for (const button of document.querySelectorAll('button'))
          if (button.textContent?.trim() === words) button.click()
      }, name)
    }
    await visit('calculators/moe/')
    await until(
      page,
      'kept',
      () => document.querySelector<HTMLInputElement>('[name="moe.equipmentValue"]')?.value === '2500',
      null,
    )
    await page.evaluate(() => localStorage.clear(), null)
  })

  test('calculator: equivalents written out, with their grade', async () => {
    await visit('calculators/cas-hk/')
    await until(
      page,
      'the calculator is alive',
      () => document.querySelector('[name="casHk.patents.domesticGranted"]') !== null,
      null,
    )
    await page.evaluate(
      () => document.querySelector<HTMLElement>('[name="casHk.patents.domesticGranted"]')?.focus(),
      null,
    )
    await page.type('10')
    await until(
      page,
      'ten granted domestic patents are 8 equivalents',
      () => /10 × 0\.8 = 8 当量/.test(document.getElementById('patents')?.textContent ?? ''),
      null,
    )
    expect(
      await page.evaluate(
        () => document.querySelector('[data-indicator=patents]')?.getAttribute('data-grade'),
        null,
      ),
    ).toBe('B')
    expect(Buffer.from((await page.print()).slice(0, 5)).toString()).toBe('%PDF-')
  })

  test('search: Chinese words find a clause, and mark themselves there', async () => {
    await visit('search/?q=仪器设备')
    await until(
      page,
      'done',
      () => document.querySelector('[data-search-results][data-state=done] a[data-hit]') !== null,
      null,
    )
    const href = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('a[data-hit]')?.href ?? '',
      null,
    )
    expect(href).toMatch(new RegExp(`^${site.campusUrl}policies/[a-z0-9-]+/[^#]*#`))
    await page.follow('a[data-hit]')
    await until(
      page,
      'the words are marked at the clause',
      () => document.querySelector('article mark') !== null,
      null,
    )
  })

  test('print: a policy makes a PDF of several pages', async () => {
    await visit('policies/zhejiang-measures/')
    const pdf = await page.print()
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
  })
})
