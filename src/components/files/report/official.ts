import { NO_OFFICIAL, type Official } from '../../../calculators/index.ts'

/**
 * What the policy's own page says: its standing, and the words of its table. Read from the page, so that
 * they stand in one place. Where it cannot be read (a copy opened from a disk) there is nothing to quote.
 */
export async function readOfficial(policyHref: string): Promise<Official> {
  try {
    const response = await fetch(policyHref)
    if (!response.ok) return NO_OFFICIAL
    // Its styles are of no use here, and the page's security policy would be told of them.
    const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '')
    return officialOf(new DOMParser().parseFromString(html, 'text/html'))
  } catch {
    return NO_OFFICIAL
  }
}

function officialOf(page: Document): Official {
  const status = statusOf(page)
  for (const added of page.querySelectorAll('[data-editorial]')) added.remove()
  const rows = new Map<string, Map<string, string[]>>()
  for (const row of page.querySelectorAll('table.indicators tbody tr[id]')) {
    const cells = [...row.querySelectorAll('[data-label]')]
    rows.set(row.id, new Map(cells.map((cell) => [cell.getAttribute('data-label') ?? '', linesOf(cell)])))
  }
  return { status, rows }
}

/** The label of its standing and the note after it, without the facts and the buttons that stand with them. */
function statusOf(page: Document): string | null {
  const [label, note] = ['data-status-label', 'data-status-note'].map((name) =>
    folded(page.querySelector(`aside.status [${name}]`)?.textContent ?? ''),
  )
  return [label, note].filter(Boolean).join('。') || null
}

/** A list's points and paragraphs are lines of their own. */
function linesOf(cell: Element): string[] {
  const blocks = [...cell.querySelectorAll('li, p')]
  if (blocks.length === 0) return [folded(cell.textContent ?? '')]
  return blocks.map((block) => `${block.nodeName === 'LI' ? '· ' : ''}${folded(block.textContent ?? '')}`)
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
