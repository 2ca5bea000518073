const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** What the text calls a fragment: `art-7-3` is 第七条（三）, `art-28` 第二十八条. */
export function articleName(fragment: string): string {
  const [, article = 0, item] = fragment.split('-')
  const [tens, ones] = [Math.floor(Number(article) / 10), Number(article) % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`
  return `第${ten}${NUMERALS[ones]}条${item === undefined ? '' : `（${NUMERALS[Number(item)]}）`}`
}
