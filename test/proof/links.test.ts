import { expect, test } from 'vitest'
import { decodeShare } from '../../src/stores/share.ts'
import { ALTERATIONS, altered, linksOfBothLengths } from '../helpers/links.ts'

const COUNT = 10_000

test(`${COUNT} single-character alterations of a short and of a long link: none opens with other figures`, async () => {
  for (const [link, shared] of await linksOfBothLengths()) {
    const outcomes: Record<string, number> = {}
    const misread: string[] = []
    for (const { kind, text } of altered(link, COUNT, link.length)) {
      const opened = await decodeShare(text)
      const isOther = opened.kind === 'opened' && JSON.stringify(opened.shared) !== JSON.stringify(shared)
      if (isOther) misread.push(`${kind}: ${text}`)
      const outcome =
        opened.kind === 'opened' ? `the same figures, verified: ${opened.isVerified}` : opened.kind
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    console.log(
      `${link.length} characters, ${Object.keys(ALTERATIONS).length} kinds of alteration:`,
      outcomes,
    )
    expect(misread).toEqual([])
  }
})
