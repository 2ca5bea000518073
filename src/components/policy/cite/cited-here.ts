import type { CitedText } from './facts.ts'

/** What the page's text is called in citations, from the facts its article carries. */
export function citedTextOf({ dataset }: HTMLElement): CitedText {
  const [, title = '', documentNumber] = /^《(.+)》(?:（([^（）]+)）)?$/.exec(dataset['cite'] ?? '') ?? []
  const { issuer, issued, remark = '' } = dataset
  return {
    title,
    ...(issuer === undefined ? {} : { issuer }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(issued === undefined ? {} : { issued }),
    remark,
  }
}

/** Today where the reader is, 2026-05-06. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
