/** White space at the ends removed, runs of it as one blank. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Case and blanks folded, full-width forms as plain ones: for comparing names, categories and headings. */
export function foldName(text: string): string {
  return tidy(text.normalize('NFKC').toLowerCase())
}

/** Letters and digits alone, in lower case: for comparing titles. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
}

/** `&amp;` and its like as the characters they stand for. Exports have them among words that are split at `;`. */
export function unescaped(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? '')
    : text
}

/** The entries of a list written with `;`, tidied, blank ones left out. */
export function entriesOf(text: string): string[] {
  return unescaped(text)
    .split(/[;；]/)
    .map(tidy)
    .filter((entry) => entry !== '')
}

const HAN = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/

/** Lines of one value as one line: a blank where the break stands between words, none between Chinese characters. */
export function joined(text: string): string {
  if (!/[\r\n]/.test(text)) return tidy(text)
  const lines = text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== '')
  const isTight = (index: number) =>
    HAN.test(lines[index - 1]?.slice(-1) ?? '') && HAN.test(lines[index]?.[0] ?? '')
  return lines.map((line, index) => (index === 0 || isTight(index) ? line : ` ${line}`)).join('')
}
