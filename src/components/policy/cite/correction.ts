import type { Cited } from './cited.ts'
import { nameOf } from './facts.ts'

/** What a reader who found a slip sends on: where it stands, in which version, the words, and room to say what is wrong. */
export function correctionFor(
  article: HTMLElement,
  { text, label, words, address, accessed }: Cited,
): string {
  const { version = '', sum = '' } = article.dataset
  return [
    `勘误：${nameOf(text)}${label}`,
    `网址：${address}`,
    `版本：本站 ${version}；收到的原文 SHA-256 ${sum.slice(0, 12)}；${accessed} 所见`,
    `页面上的文字：${words.includes('\n') ? `\n${words}` : `“${words}”`}`,
    '有误之处：',
    '应为：',
    '依据（如发文机关公布的文本及页码）：',
    '',
  ].join('\n')
}
