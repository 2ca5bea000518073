import type { Passage } from './text-fragment.ts'

const UNSEEN = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA)$/
const INLINE = /^(?:A|ABBR|B|CODE|EM|I|KBD|MARK|Q|SPAN|STRONG|SUB|SUP)$/

/** The page's words as a browser looks through them, with the place of `range` in them. */
export function passageOf(range: Range): Passage {
  let text = ''
  let from = -1
  let to = -1
  const part = () => {
    if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`
  }
  const say = (words: string) => {
    const folded = words.replace(/\s+/g, ' ')
    text += text.endsWith('\n') || text.endsWith(' ') || text === '' ? folded.trimStart() : folded
  }
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : node.length
      if (start >= end || !range.intersectsNode(node)) return say(node.data)
      say(node.data.slice(0, start))
      if (from < 0) from = text.length
      say(node.data.slice(start, end))
      to = text.trimEnd().length
      say(node.data.slice(end))
      return
    }
    if (!(node instanceof Element) || UNSEEN.test(node.tagName)) return
    // What the site adds stands between words that belong together.
    const isApart = !INLINE.test(node.tagName) || node.hasAttribute('data-editorial')
    if (isApart) part()
    for (const child of node.childNodes) visit(child)
    if (isApart) part()
  }
  visit(document.body)
  return { text, from: Math.max(from, 0), to: Math.max(to, from, 0) }
}
