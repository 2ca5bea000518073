import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { base64url } from '../../../src/stores/link/base64url.ts'
import { decodeShare, encodeShare } from '../../../src/stores/share.ts'
import type { Shared } from '../../../src/stores/shared.ts'
import links from '../../fixtures/links.json' with { type: 'json' }
import { altered, linksOfBothLengths } from '../../helpers/links.ts'
import { drafts } from '../../helpers/random-drafts.ts'

const LAB: Shared = {
  case: {
    scenarios: [{ name: '现状', draft: { format: 'joint-lab-figures/1', moe: { equipmentValue: '2600' } } }],
    active: 0,
  },
  view: { stage: 'acceptance' },
}

test('a link brings back what it was made of', async () => {
  expect(await decodeShare(await encodeShare(LAB))).toEqual({ kind: 'opened', shared: LAB, isVerified: true })
})

test('any figures survive the way through a link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (figure, name) => {
      const shared = {
        case: { scenarios: [{ name, draft: { moe: figure } }], active: 0 },
        view: {},
      } as unknown as Shared
      const opened = await decodeShare(await encodeShare(shared))
      expect(JSON.stringify(opened)).toBe(JSON.stringify({ kind: 'opened', shared, isVerified: true }))
    }),
  )
})

test('a fragment that is a clause carries no lab', async () => {
  expect(await decodeShare('art-7')).toEqual({ kind: 'none' })
})

test('a link of a later version says so', async () => {
  const opened = await decodeShare('lab=3.abc')
  expect(opened).toMatchObject({ kind: 'failed', message: expect.stringContaining('较新版本') })
})

test('a link cut short anywhere is reported, never half opened', async () => {
  const whole = await encodeShare(LAB)
  for (let end = 5; end < whole.length; end += 1) {
    expect(await decodeShare(whole.slice(0, end)), whole.slice(0, end)).toMatchObject({ kind: 'failed' })
  }
})

test('junk is reported and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (junk) => {
      expect((await decodeShare(`lab=1.${junk}`)).kind).toBe('failed')
    }),
  )
})

test.each(links)('a link of released version $version still opens: $name', async ({ fragment, shared }) => {
  expect(await decodeShare(fragment)).toEqual({ kind: 'opened', shared, isVerified: false })
})

test('a shared lab opens as it was, figure for figure', async () => {
  const labs = fc.array(fc.record({ name: fc.string(), draft: drafts }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(labs, async (scenarios) => {
      const shared = { case: { scenarios, active: scenarios.length - 1 }, view: {} } as unknown as Shared
      const opened = await decodeShare(await encodeShare(shared))
      expect(opened).toMatchObject({ kind: 'opened', shared: JSON.parse(JSON.stringify(shared)) })
    }),
    { numRuns: 60 },
  )
})

test('a seeded sample of single-character alterations: none opens with other figures', async () => {
  for (const [link, shared] of await linksOfBothLengths()) {
    for (const { kind, text } of altered(link, 400, 7)) {
      const opened = await decodeShare(text)
      if (opened.kind === 'opened') expect(opened.shared, `${kind}: ${text}`).toEqual(shared)
    }
  }
})

test('a link of version 2 read as one of version 1 does not open', async () => {
  for (const [link] of await linksOfBothLengths())
    expect(await decodeShare(link.replace('lab=2', 'lab=1'))).toMatchObject({ kind: 'failed' })
})

test.each([
  '。',
  '，请查收',
  '请查收',
  '.',
  '%20',
  '%E3%80%82',
  '&utm_source=weixin',
  '?from=singlemessage',
  '"',
  '”',
  ')',
  '）',
  '】',
  '\n',
  '\u200b',
  '%0A看一下',
  '…',
])('what a program puts after a link is cut off: %j', async (after) => {
  expect(await decodeShare((await encodeShare(LAB)) + after)).toMatchObject({ kind: 'opened', shared: LAB })
})

test.each(['abc', 'https://example.edu.cn/', '-', '_', '0', '%41'])(
  'what may be part of a link is not guessed at: %s after it',
  async (after) => {
    expect(await decodeShare((await encodeShare(LAB)) + after)).toMatchObject({ kind: 'failed' })
  },
)

test.each([
  ['%2E', (link: string) => link.replace('.', '%2E')],
  ['%3D and %2e', (link: string) => link.replace('=', '%3D').replace('.', '%2e')],
  ['every sign', (link: string) => link.replace(/[-_.=]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
  ['LAB=', (link: string) => link.replace('lab', 'LAB')],
])('a link that a program wrote otherwise opens all the same: %s', async (_, rewritten) => {
  expect(await decodeShare(rewritten(await encodeShare(LAB)))).toMatchObject({ kind: 'opened', shared: LAB })
})

test('members of the envelope that this version does not know go into the next link', async () => {
  const later = { ...LAB.case, beside: { rules: '3', receipt: { hash: ['a'] } } }
  const link = await encodeShare({ ...LAB, case: later })
  const opened = await decodeShare(link)
  expect(opened).toMatchObject({ kind: 'opened', shared: { case: later } })
  expect(opened.kind === 'opened' && (await encodeShare(opened.shared))).toBe(link)
})

test('a link that unpacks to more than any lab is given up soon, whatever it says', async () => {
  const bomb = deflateSync(new Uint8Array(256 * 1024 * 1024), { level: 9 })
  const before = performance.now()
  expect(await decodeShare(`lab=1.${base64url(bomb)}`)).toMatchObject({ kind: 'failed' })
  expect(performance.now() - before).toBeLessThan(1000)
  const much = JSON.stringify({ case: LAB.case, view: {} }).padEnd(9 * 1024 * 1024)
  expect(await decodeShare(`lab=1.${base64url(deflateSync(strToU8(much)))}`)).toMatchObject({
    kind: 'failed',
  })
})
