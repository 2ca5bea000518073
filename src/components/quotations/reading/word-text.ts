import type { XmlEvents } from '../../files/formats/xml.ts'

/** The text of a part of a Word document, and what a reader should know of it. */
export interface WordText {
  readonly text: string
  /** There are insertions and deletions that nobody has taken up or turned down. */
  readonly isRevised: boolean
  /** Numbers that Word counts itself stand in no text. */
  readonly isNumbered: boolean
  readonly hasHidden: boolean
  readonly hasPictures: boolean
}

/** What is not read: what was deleted, what stands there twice, how it looks, the sound of characters. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delInstrText',
  'sectPr',
  'rt',
  'tblPr',
  'trPr',
])
const REVISIONS = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const NOTES = new Set(['footnoteReference', 'endnoteReference'])
/** Signs that are set in the font Symbol instead of written. */
const SYMBOLS: Readonly<Record<string, string>> = { F0B3: '≥', F0A3: '≤', F0B7: '·', F0B4: '×', F0B1: '±' }
const MARKS = /[”’」』》）。，；、：？！"')]$/
/** A longer note would stand between the words it is about. */
const LONGEST_NOTE = 300

/**
 * Takes the text out of `word/document.xml`: a line for each paragraph, those of cells and text boxes too; what was
 * inserted counts, what was deleted does not. A note stands in brackets where its mark is, if a mark or a stop ends
 * there, else behind its paragraph: it must not part the words it is about. `notes` by their ids.
 */
export function wordReader(notes: ReadonlyMap<string, string>): { events: XmlEvents; read: () => WordText } {
  const lines: string[] = []
  const open: string[] = []
  const paragraphs: { words: string; notes: string[] }[] = []
  const seen = { isRevised: false, isNumbered: false, hasHidden: false, hasPictures: false }
  let skipped = 0
  let isHidden = false
  const say = (words: string) => {
    const paragraph = paragraphs[paragraphs.length - 1]
    if (paragraph !== undefined && !isHidden) paragraph.words += words
  }
  const note = (id: string) => {
    const words = notes.get(id)
    const paragraph = paragraphs[paragraphs.length - 1]
    if (words === undefined || words === '' || paragraph === undefined) return
    if (MARKS.test(paragraph.words) && words.length <= LONGEST_NOTE) say(`（脚注：${words}）`)
    else paragraph.notes.push(words)
  }
  const inRun: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }
  const events: XmlEvents = {
    open(name, attributes) {
      const parent = open[open.length - 1] ?? ''
      open.push(name)
      if (REVISIONS.has(name)) seen.isRevised = true
      if (SKIPPED.has(name)) skipped += 1
      if (skipped > 0) return
      if (name === 'p') paragraphs.push({ words: '', notes: [] })
      else if (name === 'r') isHidden = false
      else if (name === 'numPr') seen.isNumbered = true
      else if (name === 'drawing' || name === 'pict') seen.hasPictures = true
      else if (name === 'vanish' && open.includes('r') && isOn(attributes)) {
        isHidden = true
        seen.hasHidden = true
      } else if (name === 'sym') say(SYMBOLS[attributeOf(attributes, 'char').toUpperCase()] ?? '')
      else if (NOTES.has(name)) note(`${name} ${attributeOf(attributes, 'id')}`)
      else if (parent === 'r') say(inRun[name] ?? '')
    },
    text(words) {
      if (skipped === 0 && open[open.length - 1] === 't') say(words)
    },
    close(name) {
      open.pop()
      if (SKIPPED.has(name)) skipped -= 1
      if (name === 'r') isHidden = false
      if (name !== 'p' || skipped > 0) return
      const { words = '', notes: behind = [] } = paragraphs.pop() ?? {}
      lines.push(words, ...behind.map((each) => `（脚注：${each}）`))
    },
  }
  return { events, read: () => ({ text: lines.join('\n'), ...seen }) }
}

/** Takes the notes out of `word/footnotes.xml` or `word/endnotes.xml`, as `footnoteReference 2` by their ids. */
export function noteReader(what: 'footnote' | 'endnote', notes: Map<string, string>): XmlEvents {
  let inner = wordReader(new Map())
  let id: string | undefined
  return {
    open(name, attributes) {
      if (name === what) {
        id = attributes.has('w:type') || attributes.has('type') ? undefined : attributeOf(attributes, 'id')
        inner = wordReader(new Map())
      } else if (id !== undefined) inner.events.open(name, attributes)
    },
    text(words) {
      if (id !== undefined) inner.events.text(words)
    },
    close(name) {
      if (name !== what) {
        if (id !== undefined) inner.events.close(name)
        return
      }
      if (id !== undefined) notes.set(`${what}Reference ${id}`, inner.read().text.replace(/\s+/g, ' ').trim())
      id = undefined
    },
  }
}

/** The value of an attribute whatever its prefix. */
function attributeOf(attributes: ReadonlyMap<string, string>, name: string): string {
  for (const [key, value] of attributes) if (key.slice(key.indexOf(':') + 1) === name) return value
  return ''
}

function isOn(attributes: ReadonlyMap<string, string>): boolean {
  return !/^(?:0|false|off)$/.test(attributeOf(attributes, 'val'))
}
