import type { CheerioAPI } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { builtPage, folded, officialText, receivedText, SLUGS } from '../helpers/policies.ts'

/** A remnant of the conversion: `from` stands exactly once in the received text, `to` takes its place. */
interface Conversion {
  readonly from: string
  readonly to: string
  readonly why: string
}

const LIST = '<ul style="list-style-type: none">'

/** A page break cut a cell in two, and its lower half came after the cells beside it. */
function rejoined(upper: string, beside: string, lower: string): Conversion {
  const words = lower.replace(/<[^>]+>/g, '')
  return { from: upper + beside + lower, to: upper + words + beside, why: 'a page break cut the cell in two' }
}

/** HTML tags came with the words they stood around. */
function untagged(from: string): Conversion {
  return { from, to: from.replace(/<[^>]+>/g, ''), why: 'HTML tags are no words of the text' }
}

const CONVERSIONS: Readonly<Record<string, readonly Conversion[]>> = {
  'moe-standard': [],
  'moe-plan-2014': [],
  'moe-notice-2022': [
    untagged('<input type="checkbox"/> 依托平台建设 <input type="checkbox"/> 依托海外引进团队建设'),
  ],
  'cas-hk-evaluation': [
    rejoined(
      '中青年人才的评',
      '联合双方或多方带头人分别各有1人及以上领军人才。联合双方或多方带头人共有1人领军人才。缺乏领军人才。',
      '价也以国际上的荣誉和认可作为主要参照标准。包括在国际组织、国际会议任职以及期刊任职)',
    ),
    rejoined(
      '香港政府重点科研资助计划',
      '计算得分在25当量(含)及以上。计算得分在5(含)~25当量(不含)之间。计算得分在2当量(含)~5当量(不含)之间。',
      `<p>(如主题研究计划、卓越学科领域计划等), 其它联合项目(注明项目具体内容)。</p>${LIST} 计算项目得分: 项目按项目级别给分, 项目主持 5 当量, 课题主持 2 当量。`,
    ),
    rejoined(
      '(注明项目具',
      '项目总金额在2000万(含)及以上。项目总金额在300万(含)~2000万(不含)之间。项目总金额在100万(含)~300万(不含)之间。',
      `<p>体内容)。</p>${LIST} 计算项目总金额`,
    ),
    rejoined(
      '专著章节按1',
      '计算得分在100当量(含)及以上。计算得分在10当量(含)~100当量(不含)之间。计算得分在1当量(含)~10当量(不含)之间。',
      `<p>个学术论文的基本当量计算。</p>${LIST} 年报、内部刊物、无出版社名称的不在统计范围。`,
    ),
    untagged(`联合申请的合作项目数(5分)${LIST}`),
    untagged(`联合申请的合作经费数(5分)${LIST}`),
    untagged(`(论文、会议报告、专著等)${LIST}`),
    untagged(`联合获奖${LIST}`),
    untagged(`博士后毕业生人数)${LIST}`),
    untagged(
      '<p>说明：评分分为 A,B,C 三档，请专家在对应的自评或初评或复评栏进行 A,B,C 打分，最后得分加权计算得出。基础分满分 100，其中加分项为打分项，累计分数无上限。</p>',
    ),
  ],
  'zhejiang-measures': [{ from: '[bookmark: _GoBack]', to: '', why: 'a bookmark of the word processor' }],
}

function receivedWords(slug: string): string {
  return (CONVERSIONS[slug] ?? []).reduce(
    (text, { from, to, why }) => {
      const parts = text.split(folded(from))
      if (parts.length !== 2)
        throw new Error(`${slug}: ${parts.length - 1} places, not one, where ${why}: ${from}`)
      return parts.join(folded(to))
    },
    folded(receivedText(slug)),
  )
}

/** The first place where the page departs from the received text, with its surroundings, or none. */
function firstDifference(received: string, built: string): string | undefined {
  if (received === built) return undefined
  const length = Math.max(received.length, built.length)
  const at =
    Array.from({ length }, (_, place) => place).find((place) => received[place] !== built[place]) ?? 0
  const around = (text: string) => `${text.slice(Math.max(0, at - 20), at)}▸${text.slice(at, at + 20)}`
  return `character ${at}: received “${around(received)}”, built “${around(built)}”`
}

/** The text nodes of the official words. */
function officialNodes(page: CheerioAPI) {
  return page('article[data-policy], article[data-policy] *')
    .not('[data-editorial], [data-editorial] *')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text')
}

const CHANGES: readonly (readonly [what: string, pattern: RegExp, change: (found: string) => string])[] = [
  ['one digit', /\d/, (digit) => String((Number(digit) + 1) % 10)],
  ['one Chinese character', /[\u4e00-\u9fff]/, () => '囗'],
  ['one full stop, by leaving it out', /。/, () => ''],
]

describe.each(SLUGS)('%s, as built', (slug) => {
  const received = receivedWords(slug)

  it('has every character of the received text and no other', () => {
    const built = folded(officialText(builtPage(slug)))
    console.log(`${slug}: ${received.length} characters received, ${built.length} built`)
    expect(firstDifference(received, built)).toBeUndefined()
  })

  it('has the blanks between Latin words, where they mean something', () => {
    const words = receivedText(slug).replace(/<[^>]+>/g, '')
    const built = officialText(builtPage(slug)).replace(/\s+/g, ' ')
    for (const [phrase] of words.matchAll(/[A-Za-z]+(?: [A-Za-z]+)+/g)) expect(built).toContain(phrase)
  })

  // A text may have no digit to change; one that has none only as built differs already.
  it.each(CHANGES.filter(([, pattern]) => pattern.test(received)))(
    'would not pass with a change of %s',
    (_, pattern, change) => {
      const page = builtPage(slug)
      const nodes = officialNodes(page).filter(({ data }) => pattern.test(data))
      const node = nodes[Math.floor(nodes.length / 2)]
      if (node === undefined) throw new Error(`${slug} has nothing like ${pattern}`)
      node.data = node.data.replace(pattern, change)
      expect(firstDifference(received, folded(officialText(page)))).toMatch(/^character \d+/)
    },
  )
})
