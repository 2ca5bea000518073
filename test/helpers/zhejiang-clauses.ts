import { receivedText } from './policies.ts'

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** `28` as the text numbers its articles: 二十八. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens - 1]}十`
  return `${ten}${ones === 0 ? '' : NUMERALS[ones - 1]}`
}

const LINES = receivedText('zhejiang-measures')
  .split('\n')
  .map((line) => line.replace(/^\[bookmark: _GoBack\]/, ''))

/** The words of the received text at `art-7` (its first line alone) or `art-7-3`, without white space. */
export function zhejiangClause(fragment: string): string {
  const [, article, item] = /^art-(\d+)(?:-(\d+))?$/.exec(fragment) ?? []
  const start = LINES.findIndex((line) => line.startsWith(`第${chineseNumber(Number(article))}条 `))
  if (start < 0) throw new Error(`The received text has no ${fragment}`)
  const items = LINES.slice(start + 1).findIndex((line) => !line.startsWith('（'))
  const line =
    item === undefined
      ? LINES[start]
      : LINES.slice(start + 1, start + 1 + items).find((each) =>
          each.startsWith(`（${chineseNumber(Number(item))}）`),
        )
  if (line === undefined) throw new Error(`The received text has no ${fragment}`)
  return line.replace(/\s/g, '')
}
