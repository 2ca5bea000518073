import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeLibrary } from '../../../scripts/build/search-library.ts'
import { openLarge } from '../../../src/search/large/index.ts'
import { smallIndex } from '../../helpers/small-index.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** Forty policies: the first thirty-nine have the word three times each, the last once. */
const INDEX = smallIndex(
  ...Array.from({ length: 40 }, (_, policy) =>
    Array.from({ length: policy === 39 ? 1 : 3 }, (_, clause) => ({
      id: `art-${clause + 1}`,
      label: `第${clause + 1}条`,
      lines: [`第${clause + 1}条 联合实验室的建设期`],
    })),
  ),
)

/** Searches the forty as a page does that must download them; says in what order policies were asked for. */
async function searched(typed: string, first: string, steps = 1) {
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  folders.push(folder)
  const catalogue = writeLibrary(folder, INDEX)
  const asked: string[] = []
  const ask = openLarge(catalogue, async (name) => {
    asked.push(name)
    return JSON.parse(await readFile(join(folder, 'search-index', `${name}.json`), 'utf8'))
  })
  const answer = await ask(typed, {}, steps, first)
  return { ...answer, policies: asked.filter((name) => name.startsWith('policy-')) }
}

test('in a collection too large to download, the page’s own policy is looked in first, though others have more', async () => {
  const { groups, policies, waiting } = await searched('建设期', 'p39')
  expect(policies).toContain('policy-p39')
  expect(policies.length).toBeLessThan(15)
  expect(waiting).toBeGreaterThan(50)
  const found = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.policy.slug))
  expect(found).toContain('p39')
})

test('on a page of no policy it waits its turn', async () => {
  const { policies } = await searched('建设期', '')
  expect(policies).not.toContain('policy-p39')
})
