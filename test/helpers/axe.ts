import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on the page as it stands, or in a part of it, one line each; the page's own security policy stays in force. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(
    async ([runOnly, within]) => {
      interface Found {
        readonly violations: readonly {
          readonly id: string
          readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
        }[]
      }
      const { axe } = globalThis as unknown as {
        axe: { run(within: string, options: object): Promise<Found> }
      }
      return (await axe.run(within, { runOnly })).violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
      )
    },
    [RULES, part] as const,
  )
}
