import { BadXml, escapedXml, readXml } from './xml.ts'

/**
 * The same document in the one way of writing that no reader can take for another: no comments, no sections, each
 * text in one piece, no prefixes. Cells outside a worksheet are refused: they would not have been looked at.
 * @throws BadXml
 */
export function plainXml(xml: string): string {
  let plain = ''
  readXml(xml, {
    open(name, attributes) {
      if (name === 'sheetData') throw new BadXml('cells outside a worksheet')
      plain += `<${name}${plainAttributes(attributes)}>`
    },
    text(words) {
      plain += escapedXml(words)
    },
    close(name) {
      plain += `</${name}>`
    },
  })
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
