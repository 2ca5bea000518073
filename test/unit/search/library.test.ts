import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { writeLibrary } from '../../../scripts/build/search-library.ts'
import { openLarge } from '../../../src/search/large/index.ts'
import { type SmallClause, smallIndex } from '../../helpers/small-index.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** Forty policies: the first thirty-nine have the word three times each, the last once, and something of its own. */
const INDEX = smallIndex(
  ...Array.from({ length: 40 }, (_, policy): SmallClause[] =>
    policy === 39
      ? [
          { id: 'art-1', label: '第一条', lines: ['第一条 联合实验室的建设期'] },
          { id: 'art-7-2', label: '第七条（二）', lines: ['（二）经费2500 万(含)，不少于'] },
          { id: 'art-8', label: '第八条', lines: ['第八条 人才与学科'] },
        ]
      : Array.from({ length: 3 }, (_, clause) => ({
          id: `art-${clause + 1}`,
          label: `第${clause + 1}条`,
          lines: [`第${clause + 1}条 联合实验室的建设期`],
        })),
  ),
)
const MEANING = {
  terms: [{ official: ['经费'], everyday: ['钱'] }],
  asked: [],
  passing: ['多少', '要'],
  damped: [],
}

/** Searches the forty as a page does that must download them; says what was asked for. */
async function searched(typed: string, first = '', steps = 1) {
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  folders.push(folder)
  const catalogue = writeLibrary(folder, INDEX)
  const asked: string[] = []
  const ask = openLarge(
    catalogue,
    async (name) => {
      asked.push(name)
      return JSON.parse(await readFile(join(folder, 'search-index', `${name}.json`), 'utf8'))
    },
    async () => MEANING,
  )
  const answer = await ask(typed, {}, steps, first)
  const found = answer.groups.map(({ title, hits }) => [
    title,
    ...hits.map(({ entry }) => `${entry.policy.slug}#${entry.clause.id}`),
  ])
  return { ...answer, found, asked, policies: asked.filter((name) => name.startsWith('policy-')) }
}

describe('a collection too large to download', () => {
  test('lists fifty clauses of a common word, of a few with the text, and says how many more', async () => {
    const { groups, policies, waiting, asked } = await searched('建设期')
    expect(groups[0]?.hits).toHaveLength(50)
    expect(waiting).toBe(39 * 3 + 1 - 50)
    expect(policies).toEqual(['policy-p0', 'policy-p1', 'policy-p2'])
    expect(new Set(asked).size).toBeLessThan(12)
  })

  test('lists more when asked', async () => {
    const { groups, policies, waiting } = await searched('建设期', '', 3)
    expect(groups[0]?.hits).toHaveLength(118)
    expect(policies).toHaveLength(9)
    expect(waiting).toBe(0)
  })

  test('looks in the page’s own policy first, though others have more', async () => {
    const { found, policies } = await searched('建设期', 'p39')
    expect(policies).toContain('policy-p39')
    expect(found[0]?.[1]).toBe('p39#art-1')
  })

  test('names a clause whose text is not there', async () => {
    const { groups } = await searched('建设期')
    expect(groups[0]?.hits[49]?.entry.clause).toMatchObject({ id: 'art-2', label: '第2条', lines: [] })
  })

  test.each([
    ['one character', '才', [['完全匹配', 'p39#art-8']]],
    ['a number', '第7条第2项', [['条款编号', 'p39#art-7-2']]],
    ['an amount of large units', '0.25亿元', [['数值相同', 'p39#art-7-2']]],
    ['an amount in another spelling', '两千五百万元', [['数值相同', 'p39#art-7-2']]],
    ['terms in one clause', '人才 学科', [['同一条款含全部词语', 'p39#art-8']]],
    ['terms in one policy', '人才 经费', [['同一政策含全部词语', 'p39#art-7-2', 'p39#art-8']]],
    ['a question with an everyday word', '要多少钱', [['相关条款', 'p39#art-7-2']]],
    ['nothing', '航天器', []],
  ])('%s: %s', async (_, typed, groups) => {
    expect((await searched(typed)).found).toEqual(groups)
  })

  test('what only looks as if it had the words is not listed', async () => {
    // Every run of three that is asked for stands in the clauses, but not in this order.
    const { found } = await searched('实验室的建设期第一条 联合实验室的建设期第一条')
    expect(found.flat()).not.toContain('完全匹配')
  })
})
