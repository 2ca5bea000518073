import { strToU8, type Zippable, zipSync } from 'fflate'

const SPACE =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const document = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACE}><w:body>${body}<w:sectPr/></w:body></w:document>`

/** A Word file of this body, with other parts beside it. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | Zippable[string]>> = {},
): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(document(body)),
  }
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files)
}

/** A paragraph of runs of text. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** `word/footnotes.xml` with a separator, as Word writes it, and these notes from 1 on. */
export function footnotes(...notes: readonly string[]): Record<string, string> {
  const items = notes.map(
    (text, i) =>
      `<w:footnote w:id="${i + 1}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`,
  )
  return {
    'word/footnotes.xml': `<w:footnotes ${SPACE}><w:footnote w:type="separator" w:id="-1"><w:p>${run('——')}</w:p></w:footnote>${items.join('')}</w:footnotes>`,
  }
}

/** The mark of a footnote in the text. */
export function noteMark(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}
