import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toChinese } from '../../src/search/index.ts'

/** Articles a policy has, as the five texts have on average. */
const ARTICLES = 43

/**
 * Adds `count` made-up policies to a copy of the project, as long and as full of Chinese as the real ones.
 * Characters follow each other as they do in the received texts, so that words are as common and as rare
 * as there; the same `seed` writes the same texts.
 */
export function generatePolicies(project: string, count: number, seed = 1): void {
  const sources = join(project, 'src/content/received')
  const random = randomFrom(seed)
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value
  const lines = readdirSync(sources).flatMap((file) => linesOf(readFileSync(join(sources, file), 'utf8')))
  const following = new Map<string, string[]>()
  for (const line of lines) {
    for (const [i, character] of Array.from(`\n${line}\n`).entries()) {
      const before = `\n${line}`[i - 1]
      if (before !== undefined) following.set(before, [...(following.get(before) ?? []), character])
    }
  }
  const sentence = (length: number): string => {
    let text = ''
    for (let last = '\n'; text.length < length; ) {
      last = pick(following.get(last) ?? ['\n'])
      if (last !== '\n') text += last
    }
    return text
  }
  for (let number = 1; number <= count; number++) {
    const title = `${sentence(12)}办法`
    const articles = Array.from({ length: ARTICLES }, () => sentence(Math.max(20, pick(lines).length)))
    const mdx = policyFile(title, number, articles)
    writeFileSync(join(project, `src/content/policies/generated-${number}.mdx`), mdx)
    writeFileSync(join(sources, `generated-${number}.txt`), articles.join('\n'))
  }
}

/** The running text of a received file: Chinese lines without what MDX would read as markup. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n\t]/)
    .map((line) => line.replace(/[^\u3400-\u9fff，。；：、（）“”0-9%]/g, ''))
    .filter((line) => line.length > 3)
}

function policyFile(title: string, number: number, articles: readonly string[]): string {
  return `---
title: ${title}
shortTitle: ${title}
dates: []
status:
  kind: trial
  label: 试行
  note: 生成的文本，只用于测量。
scope: 测量
language: zh-CN
decides: 只用于测量。
order: ${100 + number}
edits:
  - 生成的文本。
---

<Masthead>
<h1>${title}</h1>
</Masthead>

${articles.map((text, i) => `<Clause id="art-${i + 1}" num="第${toChinese(i + 1)}条">${text}</Clause>`).join('\n\n')}
`
}

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
