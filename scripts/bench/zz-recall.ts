import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../../src/search/index.ts'
import { openLarge, unpackMeaning } from '../../src/search/large/index.ts'

const dist = '/tmp/w-find/bigdist'
const read = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8'))
const files = new Map<string, unknown>()
let got: string[] = []
const get = async (name: string) => {
  got.push(name)
  if (!files.has(name)) files.set(name, read(`search-index/${name}.json`))
  return files.get(name) as never
}
const cat = read('search-index.json')
const ask = openLarge(cat, get, async () => unpackMeaning(read('search-meaning.json')))
for (const typed of [
  '联合实验室',
  '仪器设备',
  '≥5000',
  '第十四条',
  '国际',
  '校',
  '论文怎么折算当量',
  '外籍研究人员',
  '绩效评价结果',
  '经费 人才',
  '浙江 第二十六条',
  '国际合作 人才培养 经费投入',
  '两千五百万元',
  '第七条第二项',
  '换了实验室主任怎么办',
]) {
  got = []
  const t = performance.now()
  const a = await ask(typed, {}, 1, '')
  const first = performance.now() - t
  const t2 = performance.now()
  await ask(typed, {}, 1, '')
  console.log(
    typed,
    a.groups.map((g) => `${g.title} ${g.hits.length}`).join(),
    'waiting',
    a.waiting,
    'files',
    new Set(got).size,
    first.toFixed(0),
    (performance.now() - t2).toFixed(0),
    a.groups[0]?.hits
      .slice(0, 3)
      .map((h) => h.entry.policy.slug + '#' + h.entry.clause.id)
      .join(' '),
  )
}
const texts = cat.policies.flatMap(({ slug }: { slug: string }) =>
  unpack(read(`search-index/policy-${slug}.json`)).clauses.map(({ lines }) => lines.join('\n')),
)
const { fold } = await import('../../src/search/fold.ts')
const folded = texts.map((t: string) => fold(t).text)
const runs = texts.flatMap((text: string) =>
  text.split(/[条章节款项]/).flatMap((t) => t.match(/\p{Script=Han}{6,}/gu) ?? []),
)
let [wanted, found, listed, right, over] = [0, 0, 0, 0, 0]

for (let i = 0; i < 1000; i++) {
  const run = runs[Math.floor((i * runs.length) / 1000)]
  const length = 2 + (i % 5)
  const start = (i * 7) % (run.length - length + 1)
  const phrase = run.slice(start, start + length)
  const { groups } = await ask(phrase, {}, 1, '')
  const places = new Set(
    groups
      .filter(({ title }) => title === '完全匹配')
      .flatMap(({ hits }) => hits.map(({ entry }) => entry.position)),
  )
  let all = 0
  let hit = 0
  for (let p = 0; p < texts.length; p++)
    if (folded[p].includes(phrase)) {
      all++
      if (places.has(p)) hit++
    }
  listed += places.size
  right += hit
  if (hit < places.size && (globalThis.n = (globalThis.n ?? 0) + 1) < 12)
    console.log('precision', phrase, places.size, hit, all)
  if (all <= 50 && hit < all)
    console.log('recall', phrase, places.size, hit, all, groups.map((g) => g.title + g.hits.length).join())
  if (all > 50) {
    over++
    continue
  }
  wanted += all
  found += hit
}
console.log({ wanted, found, listed, right, over })
