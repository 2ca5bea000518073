import type { Cited } from './cited.ts'

/**
 * As GB/T 7714—2015 has an electronic document of this kind, and as its published CSL style prints it:
 * 教育部. 国际合作联合实验室计划: 教技〔2014〕1号[A/OL]. [2026-05-06]. https://… The clause and how the text stands
 * follow behind it, for which the standard has no place.
 */
export function gbtForm({ text, label, words, address, accessed }: Cited): string {
  const { issuer, title, documentNumber, issued, remark } = text
  const reference = [
    ...(issuer === undefined ? [] : [`${issuer}.`]),
    `${title}${documentNumber === undefined ? '' : `: ${documentNumber}`}[A/OL].`,
    `${issued === undefined ? '' : `(${issued})`}[${accessed}].`,
    `${address}.`,
  ].join(' ')
  const quoted = words === '' ? '' : `“${words.replace(/\n/g, ' ')}”\n`
  const behind = [label, remark].filter(Boolean).map((part) => `${part}.`)
  return quoted + [reference, ...behind].join(' ')
}
