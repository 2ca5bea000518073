import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeShare, encodeShare, type Shared } from '../../../src/stores/share.ts'
import links from '../../fixtures/links.json' with { type: 'json' }
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
