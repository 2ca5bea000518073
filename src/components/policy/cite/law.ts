import { toNumber } from '../../../search/index.ts'
import { type Cited, chineseDay } from './cited.ts'

/**
 * As 法学引注手册 has it: 《…》（教技〔2014〕1号），三、（一），with articles in Arabic digits (第7条第2项); how the text
 * stands in the brackets of its number; the day it was read, since most of the texts are undated.
 */
export function lawForm({ text, label, words, address, accessed }: Cited): string {
  const notes = [text.documentNumber ?? '', text.remark].filter(Boolean).join('，')
  const place = arabic(label)
  const isArticle = /^第/.test(place)
  const parts = [
    `《${text.title}》${notes === '' ? '' : `（${notes}）`}${isArticle && notes === '' ? place : ''}`,
    ...(place === '' || (isArticle && notes === '') ? [] : [place]),
    ...(text.issued === undefined ? [] : [`${chineseDay(text.issued)}印发`]),
    address,
    `${chineseDay(accessed)}访问`,
  ]
  const quoted = words === '' ? '' : `“${words.replace(/\n/g, ' ')}”\n`
  return `${quoted}${parts.join('，')}。`
}

/** 第七条（二） → 第7条第2项, 第十四条 → 第14条; other numbers as the text has them. */
function arabic(label: string): string {
  const [, article, item] =
    /^第([零一二三四五六七八九十百]+)条(?:（([一二三四五六七八九十]+)）)?$/.exec(label) ?? []
  if (article === undefined) return label
  return `第${toNumber(article)}条${item === undefined ? '' : `第${toNumber(item)}项`}`
}
