import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { writeLibrary } from '../../../scripts/search-library.ts'
import { gather } from '../../../src/components/search/library.ts'
import { smallIndex } from '../../helpers/small-index.ts'

const folders: string[] = []
afterEach(async () => {
  vi.unstubAllGlobals()
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
async function searched(name: string, typed: string, first: string, steps = 1) {
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  folders.push(folder)
  const catalogue = await writeLibrary(folder, INDEX)
  const asked: string[] = []
  vi.stubGlobal('fetch', async (href: string) => {
    const path = new URL(href).pathname.replace(`/${name}/`, '')
    asked.push(path)
    return new Response(await readFile(join(folder, path)))
  })
  const answer = await gather(`https://lab.example/${name}/`, catalogue, typed, {}, steps, first)
  return { ...answer, policies: asked.filter((path) => path.includes('policy-')) }
}

test('in a collection too large to download, the page’s own policy is looked in first, though others have more', async () => {
  const { groups, policies, waiting } = await searched('own', '建设期', 'p39')
  expect(policies).toContain('search-index/policy-p39.json')
  expect(policies.length).toBeLessThan(15)
  expect(waiting).toBeGreaterThan(50)
  const found = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.policy.slug))
  expect(found).toContain('p39')
})

test('on a page of no policy it waits its turn', async () => {
  const { policies } = await searched('none', '建设期', '')
  expect(policies).not.toContain('search-index/policy-p39.json')
})
