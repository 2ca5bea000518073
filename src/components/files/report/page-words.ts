import { ELEMENTS_COLUMN, type Elements, type Official } from '../../../calculators/index.ts'
import { pageElements } from '../../results/index.ts'
import { readOfficial } from './official.ts'

/** What the policy's page says; where it could not be had, the elements that this page itself was built with. */
export function withPageElements(official: Official): Official {
  if (official.rows.size > 0) return official
  const rows = Object.entries(pageElements()).map(
    ([id, lines]) => [id, new Map([[ELEMENTS_COLUMN, lines]])] as const,
  )
  return { ...official, rows: new Map(rows) }
}

/** 三级指标及要素说明 of a policy: this page's own where it has them, else its policy page's; none where neither is to be had. */
export async function elementsOf(policy: string): Promise<Elements> {
  const href = document.getElementById('calculator')?.dataset['policyHref'] ?? ''
  const own = href.endsWith(`/${policy}/`) ? pageElements() : {}
  if (Object.keys(own).length > 0) return own
  const { rows } = await readOfficial(href.replace(/[^/]+\/$/, `${policy}/`))
  return Object.fromEntries([...rows].map(([id, cells]) => [id, cells.get(ELEMENTS_COLUMN) ?? []]))
}

/** What the page says that it does not answer, each line with the address of its clause. */
export function pageLimits(): string[] {
  return [...document.querySelectorAll('[data-not-answered] li')].map((item) => {
    const addresses = [...item.querySelectorAll('a')].map(({ href }) => href)
    return [quoted(item).replace(/\s+/g, ' ').trim(), ...addresses].join(' ')
  })
}

/** The words of an element; a browser draws the marks of a quotation, which its text does not hold. */
function quoted(element: Element): string {
  return [...element.childNodes]
    .map((node) => (node.nodeName === 'Q' ? `“${node.textContent}”` : (node.textContent ?? '')))
    .join('')
}
