import { BadXml, escapedXml, MAX_TEXT, readXml, type XmlEvents } from './xml.ts'

/** No workbook has as many; readers look through all of them for each. */
const MAX_SHEETS = 256
/** Excel's own limit for styles, and the strings of a sheet of papers. */
const MOST: Readonly<Record<string, number>> = { sst: 600_000, styleSheet: 130_000 }
const MOST_OF_OTHERS = 20_000

/**
 * The same document in the one way of writing that no reader can take for another: no comments, no sections, each
 * text in one piece, no prefixes. Cells outside a worksheet are refused: they would not have been looked at.
 * @throws BadXml
 */
export function plainXml(xml: string, root: string): string {
  let plain = ''
  let sheets = 0
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'sheetData') throw new BadXml('cells outside a worksheet')
      if (name === 'sheet') sheets += 1
      if (sheets > MAX_SHEETS) throw new BadXml('too many sheets')
      plain += `<${name}${plainAttributes(attributes)}>`
    },
    text(words) {
      if (words.length > MAX_TEXT) throw new BadXml('a text longer than a cell')
      plain += escapedXml(words)
    },
    close(name) {
      plain += `</${name}>`
    },
  }
  readXml(xml, events, MOST[root] ?? MOST_OF_OTHERS)
  return plain
}

function plainAttributes(attributes: ReadonlyMap<string, string>): string {
  const plain = new Map<string, string>()
  for (const [key, value] of attributes) {
    if (/^xmlns(?::|$)/.test(key)) continue
    const name = key.slice(key.indexOf(':') + 1)
    if (plain.has(name)) throw new BadXml(`${name} twice`)
    plain.set(name, value)
  }
  return Array.from(plain, ([name, value]) => ` ${name}="${escapedXml(value)}"`).join('')
}
