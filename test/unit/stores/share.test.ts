import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeShare, encodeShare, type Shared } from '../../../src/stores/share.ts'

const LAB: Shared = {
  case: {
    scenarios: [{ name: '现状', draft: { format: 'joint-lab-figures/1', moe: { equipmentValue: '2600' } } }],
    active: 0,
  },
  view: { stage: 'acceptance' },
}

test('a link brings back what it was made of', async () => {
  expect(await decodeShare(await encodeShare(LAB))).toEqual({ kind: 'opened', shared: LAB })
})

test('any figures survive the way through a link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (figure, name) => {
      const shared = {
        case: { scenarios: [{ name, draft: { moe: figure } }], active: 0 },
        view: {},
      } as unknown as Shared
      const opened = await decodeShare(await encodeShare(shared))
      expect(JSON.stringify(opened)).toBe(JSON.stringify({ kind: 'opened', shared }))
    }),
  )
})

test('a fragment that is a clause carries no lab', async () => {
  expect(await decodeShare('art-7')).toEqual({ kind: 'none' })
})

test('a link of a later version says so', async () => {
  const opened = await decodeShare('lab=2.abc')
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
