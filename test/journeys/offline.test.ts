import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { offlineEdition } from '../../scripts/release/offline.ts'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { ENVIRONMENTS, until, type Visitor } from '../helpers/environments.ts'
import { builtPages } from '../helpers/pages.ts'
import { DIST } from '../helpers/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'offline-'))
const file = join(folder, '离线版 offline.html')
const address = pathToFileURL(file).href
beforeAll(async () => writeFileSync(file, await offlineEdition(DIST)))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.entries(ENVIRONMENTS))('one file from disk in %s', (_, open) => {
  let page: Visitor
  beforeAll(async () => {
    page = await open()
  })
  afterAll(() => page?.close())
  const visit = async (path: string) => {
    await page.goto('about:blank')
    await page.goto(address + path)
  }

  test('home shows every policy, and its links lead to them inside the file', async () => {
    await visit('')
    const links = await page.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('main a')].map((link) => link.href),
      null,
    )
    for (const path of builtPages().filter((path) => path.startsWith('policies/'))) {
      expect(links).toContain(`${address}?p=${path}`)
    }
    expect(links.filter((href) => !href.startsWith(address))).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'policies/gone/'])(
    'a page that is not in the file is said, with the home page below: %s',
    async (name) => {
      await visit(`?p=${name}`)
      const said = await page.evaluate(
        () => document.querySelector('main [role=alert]')?.textContent ?? '',
        null,
      )
      expect(said).toContain(`离线版里没有“${name}”这一页`)
      expect(await page.evaluate(() => document.querySelectorAll('main a').length, null)).toBeGreaterThan(5)
    },
  )

  test('text: styled, and a link arrives at its clause', async () => {
    await visit('?p=policies/moe-standard/#equipment')
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
    expect(await page.evaluate(() => getComputedStyle(document.body).margin, null)).toBe('0px')
  })

  test('calculator: a figure typed has its verdict, with the basis inside the file', async () => {
    await visit('?p=calculators/moe/')
    await page.evaluate(
      () => document.querySelector<HTMLElement>('[name="moe.equipmentValue"]')?.focus(),
      null,
    )
    await page.type('2500')
    await until(
      page,
      'met',
      () => document.querySelector('[data-criterion="equipment/value"][data-status=met]') !== null,
      null,
    )
    await page.evaluate(
      () => document.querySelector<HTMLElement>('tr[id=equipment] .more button')?.click(),
      null,
    )
    await until(
      page,
      'opened',
      () => document.querySelector('tr.details a[href$="#equipment"]') !== null,
      null,
    )
    const basis = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('tr.details a[href$="#equipment"]')?.href ?? '',
      null,
    )
    expect(basis).toBe(`${address}?p=policies/moe-standard/#equipment`)
  })

  test('calculator: equivalents written out, with their grade; it prints', async () => {
    await visit('?p=calculators/cas-hk/')
    await page.evaluate(
      () => document.querySelector<HTMLElement>('[name="casHk.patents.domesticGranted"]')?.focus(),
      null,
    )
    await page.type('10')
    await until(
      page,
      'ten granted domestic patents are 8 equivalents',
      () => /10 × 0\.8 = 8 当量/.test(document.querySelector('tr[id=patents]')?.textContent ?? ''),
      null,
    )
    expect(Buffer.from((await page.print()).slice(0, 5)).toString()).toBe('%PDF-')
  })

  test('comparison: only the chosen text is shown, and a quote leads to its clause inside the file', async () => {
    await visit('?p=compare/#funding')
    await until(
      page,
      'the subject is in view',
      () => (document.getElementById('funding')?.getBoundingClientRect().top ?? -1) >= 0,
      null,
    )
    // The filter works once its script has started.
    await until(
      page,
      'one text alone',
      () => {
        const box = document.querySelector<HTMLInputElement>('[data-text-filter] input')
        if (box?.checked === false) box.click()
        return document.querySelectorAll('#funding .column:not([hidden])').length === 1
      },
      null,
    )
    const href = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('#funding .column:not([hidden]) a')?.href ?? '',
      null,
    )
    expect(href).toBe(`${address}?p=policies/moe-standard/#dedicated-funding`)
  })

  test('copy: a clause’s link, by keyboard', async () => {
    await visit('?p=policies/zhejiang-measures/#art-7')
    await until(page, 'the clause is there', () => document.getElementById('art-7') !== null, null)
    await page.evaluate(() => document.querySelector<HTMLElement>('#art-7 .num, #art-7.num')?.focus(), null)
    await page.press('Tab')
    await page.press('Enter')
    await until(
      page,
      'said so',
      () => document.querySelector('.clause-tools [role=status]')?.textContent === '已复制',
      null,
    )
  })

  test('search finds a clause and leads to it', async () => {
    await visit('?p=search/&q=仪器设备')
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
    expect(href.startsWith(`${address}?p=policies/`)).toBe(true)
    await page.follow('a[data-hit]')
    await until(
      page,
      'the words are marked at the clause',
      () => document.querySelector('article mark') !== null,
      null,
    )
  })
})

test('every calculator of the site is in the file, its page and its rules', async () => {
  const html = await offlineEdition(DIST)
  for (const { slug, load } of CALCULATORS) {
    expect(html).toContain(`"calculators/${slug}/":`)
    const { sources } = await load()
    const [first] = await sources()
    expect(html).toContain(first?.source.quote)
  }
})
