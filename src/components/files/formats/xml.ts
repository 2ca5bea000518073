/** What a reader of XML is told, in the document's order. Names are without their prefix, texts as they are meant. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  /** All text between two tags together, whatever comments or sections part it in the file. */
  text(words: string): void
  close(name: string): void
}

/** The document cannot be read as XML, or uses what no workbook needs: a document type, entities of its own. */
export class BadXml extends Error {}

/** No part of a workbook nests deeper. */
const MAX_DEPTH = 64
/** Excel's own limit for the text of a cell is 32,767; an escaped character of it may be written in seven. */
export const MAX_TEXT = 7 * 32_767
/** Tags, attributes, references and comments of a sheet of 20,000 papers, and a little more. */
const MAX_PIECES = 1_600_000
const MAX_ATTRIBUTES = 200
const NAME = /[^\s"'/<=>]+/y
const ATTRIBUTE = /\s+([^\s"'/<=>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y

/**
 * Reads `xml` from its first character to its last, each once: time grows with length whatever stands in it, and
 * ends at `most` pieces.
 * @throws BadXml
 */
export function readXml(xml: string, events: XmlEvents, most = MAX_PIECES): void {
  const steps = readingXml(xml, events, most)
  while (steps.next().done !== true);
}

/** Characters read before a rest. */
const STEP = 0x4000

/** The same, with rests: yields how much is read, 0 to 1. @throws BadXml */
export function* readingXml(xml: string, events: XmlEvents, most: number): Generator<number, void> {
  const open: string[] = []
  let left = most
  const count: Count = (pieces) => {
    left -= pieces
    if (left < 0) throw new BadXml('too many pieces')
  }
  let words = ''
  let roots = 0
  const say = () => {
    if (words !== '' && open.length > 0) events.text(words)
    else if (words.trim() !== '' && words !== '\uFEFF') throw new BadXml('text outside the root')
    words = ''
  }
  const close = (name: string) => {
    if (open.pop() !== name) throw new BadXml(`</${name}> closes nothing`)
    events.close(localName(name))
  }
  let rest = STEP
  for (let at = 0; at < xml.length; ) {
    count(1)
    if (at >= rest) {
      rest = at + STEP
      yield at / xml.length
    }
    if (xml[at] !== '<') {
      const end = indexOr(xml, '<', at, xml.length)
      words += decoded(xml.slice(at, end), count)
      at = end
    } else if (xml.startsWith('<!--', at)) at = endOf(xml, '-->', at + 4)
    else if (xml.startsWith('<?', at)) at = endOf(xml, '?>', at + 2)
    else if (xml.startsWith('<![CDATA[', at)) {
      const end = endOf(xml, ']]>', at + 9)
      words += xml.slice(at + 9, end - 3)
      at = end
    } else if (xml[at + 1] === '/') {
      say()
      const end = endOf(xml, '>', at + 2)
      close(xml.slice(at + 2, end - 1).trimEnd())
      at = end
    } else {
      say()
      const tag = tagAt(xml, at + 1, count)
      if (open.length === 0) roots += 1
      open.push(tag.name)
      if (open.length > MAX_DEPTH || roots > 1) throw new BadXml('too deep, or two roots')
      events.open(localName(tag.name), tag.attributes)
      if (tag.isEmpty) close(tag.name)
      at = tag.end
    }
  }
  say()
  if (open.length > 0 || roots === 0) throw new BadXml('ends too early')
}

type Count = (pieces: number) => void

function tagAt(xml: string, start: number, count: Count) {
  const name = matchAt(NAME, xml, start)[0]
  const attributes = new Map<string, string>()
  let at = start + name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(xml)
    if (found === null) break
    const [whole, key = '', double, single = ''] = found
    if (attributes.has(key) || attributes.size >= MAX_ATTRIBUTES)
      throw new BadXml(`${key} twice, or too many`)
    count(1)
    attributes.set(key, decoded(double ?? single, count))
    at += whole.length
  }
  const [whole, slash] = matchAt(TAG_END, xml, at)
  return { name, attributes, isEmpty: slash === '/', end: at + whole.length }
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray {
  pattern.lastIndex = at
  const found = pattern.exec(xml)
  if (found === null) throw new BadXml(`no ${pattern.source} at ${at}`)
  return found
}

function endOf(xml: string, mark: string, from: number): number {
  return indexOr(xml, mark, from, -mark.length - 1) + mark.length
}

function indexOr(xml: string, mark: string, from: number, otherwise: number): number {
  const at = xml.indexOf(mark, from)
  if (at === -1 && otherwise < 0) throw new BadXml(`no ${mark} after ${from}`)
  return at === -1 ? otherwise : at
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([^;&\s]{1,8}));|&/g

function decoded(text: string, count: Count): string {
  let references = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) references += 1
  if (references === 0) return text
  count(references)
  return text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    const meant =
      name === undefined && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES.get(name ?? '')
    if (meant === undefined) throw new BadXml('an entity of its own')
    return meant
  })
}

/** Text as an element or an attribute in double quotes holds it. */
export function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
