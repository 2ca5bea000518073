import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toXlsx } from '../../src/components/files/formats/xlsx.ts'
import type { Draft } from '../../src/stores/draft.ts'
import { encodeShare } from '../../src/stores/share.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { CALCULATOR_PAGES } from '../helpers/pages.ts'
import { type Site, serveSite } from '../helpers/serve.ts'

/** Each would set `pwned` or leave an element behind if it were taken for anything but text. */
const CORPUS = [
  '<img src=x onerror="pwned=1">',
  '"><script>pwned=1</script>',
  "'><svg onload=pwned=1>",
  '</textarea><iframe srcdoc="<script>parent.pwned=1</script>">',
  'javascript:pwned=1',
  '</style><style>body{display:none}</style>',
  '&lt;img src=x onerror=pwned=1&gt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template's words must stay words.
  '${pwned=1}{{constructor.constructor("pwned=1")()}}',
  '__proto__',
]

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await serveSite({ base: '/kyc/' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** A page without the site's security policy: text must be text by itself, not because a policy stops it. */
async function bare(): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true })
  page.on('dialog', (dialog) => {
    throw new Error(dialog.message())
  })
  return page
}

async function expectHarmless(page: Page): Promise<void> {
  await page.waitForTimeout(100)
  const harm = await page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    polluted: Object.keys(Object.prototype),
    elements: document.querySelectorAll('img, iframe, [onerror], [onload], svg[onload], body style').length,
    links: [...document.querySelectorAll('a[href]')].filter((link) =>
      /^\s*(?:javascript|data):/i.test(link.getAttribute('href') ?? ''),
    ).length,
    hidden: getComputedStyle(document.body).display === 'none',
  }))
  expect(harm).toEqual({ pwned: false, polluted: [], elements: 0, links: 0, hidden: false })
}

const lab = (text: string) => ({
  scenarios: [
    {
      name: text,
      draft: {
        format: 'joint-lab-figures/1',
        name: text,
        moe: {
          equipmentValue: text,
          annualFunding: [text],
          papers: [{ total: text, joint: 1 }],
          labClass: text,
          notes: text,
        },
        casHk: {
          publications: {
            papers: [{ title: text, journal: text, impactFactor: text, fieldMeanImpactFactor: 1 }],
          },
        },
        [text]: text,
      },
    },
    { name: text, draft: { format: text, moe: text } },
  ],
  active: 0,
})

describe.each(CORPUS)('%s', (text) => {
  const escaped = encodeURIComponent(text)

  test('as a query of the search, in both forms', async () => {
    const page = await bare()
    for (const address of [
      `search/?q=${escaped}`,
      `search/#q=${escaped}`,
      `search/?q=仪器&policy=${escaped}&kind=${escaped}`,
    ]) {
      await page.goto(site.url + address)
      await page.waitForSelector('[data-search-results][data-state=done]', { state: 'attached' })
      await expectHarmless(page)
    }
    await page.close()
  })

  test('as a fragment, as words to mark, as a frame’s options', async () => {
    const page = await bare()
    for (const address of [
      `policies/moe-standard/#${escaped}`,
      `policies/moe-standard/#equipment&mark=${escaped}`,
      `embed/moe/?stage=${escaped}&theme=${escaped}`,
      `nothing/${escaped}/#${escaped}`,
    ]) {
      await page.goto(site.url + address)
      await expectHarmless(page)
    }
    await page.close()
  })

  test.each(CALCULATOR_PAGES)('in a shared lab opened by link in %s', async (path) => {
    const page = await bare()
    const fragment = await encodeShare({ case: lab(text), view: { stage: text, [text]: text } } as never)
    await page.goto(`${site.url}${path}#${fragment}`)
    await page.waitForFunction(
      (words) => [...document.querySelectorAll('input')].some(({ value }) => value === words),
      text,
    )
    await expectHarmless(page)
    await page.close()
  })

  test('in storage', async () => {
    const page = await bare()
    await page.goto(`${site.url}about/`)
    await page.evaluate(
      ({ stored, words }) => {
        localStorage.setItem(
          'joint-lab/1/x',
          JSON.stringify({ id: 'x', name: words, savedAt: words, case: stored }),
        )
        localStorage.setItem(`joint-lab/1/${words}`, words)
        localStorage.setItem('joint-lab/current', 'x')
        for (const key of ['pref-size', 'pref-theme']) localStorage.setItem(key, words)
      },
      { stored: lab(text), words: text },
    )
    await page.goto(`${site.url}calculators/moe/`)
    await page.getByRole('button', { name: '粘贴数据' }).waitFor()
    await expectHarmless(page)
    await page.close()
  })

  test('in an imported workbook, and written to a Word sheet', async () => {
    const page = await bare()
    await page.goto(`${site.url}calculators/moe/`)
    await page.getByRole('button', { name: '更多', exact: true }).click()
    const book = toXlsx(lab(text).scenarios[0]?.draft as unknown as Draft, [])
    await page
      .getByLabel('导入文件')
      .setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from(book) })
    await expectHarmless(page)
    await page.getByRole('button', { name: /确认导入/ }).click()
    await page.waitForFunction(
      (words) => [...document.querySelectorAll('input')].some(({ value }) => value === words),
      text,
    )
    await expectHarmless(page)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word 自评表' }).click()
    const parts = unzipSync(readFileSync(await (await saved).path()))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toMatch(
      /<(?:img|script|svg|iframe|style)\b/i,
    )
    await page.close()
  })

  test.each([
    ['moe', '仪器设备总值'],
    ['cas-hk', '主持的项目'],
  ])('pasted as a table in %s', async (slug, name) => {
    const page = await bare()
    await page.goto(`${site.url}calculators/${slug}/`)
    await page.getByRole('button', { name: '粘贴数据' }).click()
    await page
      .getByRole('textbox', { name: /从 Excel/ })
      .fill(`${name}\t3\n${text}\t4\n${name}\t${text}\n\t${text}`)
    await page.getByRole('button', { name: '填入 1 个数' }).waitFor()
    await expectHarmless(page)
    await page.getByRole('button', { name: '填入 1 个数' }).click()
    await expectHarmless(page)
    await page.close()
  })

  test('pasted as a block into a cell: shown first, nothing applied', async () => {
    const page = await bare()
    await page.goto(`${site.url}calculators/moe/`)
    await page.getByRole('button', { name: '粘贴数据' }).waitFor()
    await page.locator('[name="moe.equipmentValue"]').evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, `${text}\t${text}\n${text}\t3100`)
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    await expectHarmless(page)
    expect(await page.locator('[name="moe.equipmentValue"]').inputValue()).toBe('')
    await page.close()
  })

  test.each([
    [
      'json',
      JSON.stringify({
        format: 'joint-lab-figures/1',
        name: text,
        moe: { equipmentValue: text },
        [text]: text,
      }),
    ],
    [
      'csv',
      `路径,名称,数值\r\n"moe.equipmentValue","${text.replace(/"/g, '""')}","${text.replace(/"/g, '""')}"\r\n`,
    ],
  ])('in an imported %s file', async (extension, content) => {
    const page = await bare()
    await page.goto(`${site.url}calculators/moe/`)
    await page.getByRole('button', { name: '更多', exact: true }).click()
    const name = `${text.replace(/[/\\]/g, '')}.${extension}`
    await page.getByLabel('导入文件').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await page.waitForTimeout(200)
    await expectHarmless(page)
    await page.close()
  })
})
