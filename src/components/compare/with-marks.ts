/** A mark of the site's behind words of an official text. */
export interface WordMark {
  readonly fragment: string
  readonly quote: string
  /** The words of the quote behind which it stands. */
  readonly at: string
  readonly html: string
}

/** Additions of the site, tags and blanks, which are no words of the text; or one character of it. */
const PIECE = /<(\w+)[^>]*\sdata-editorial[^>]*>[\s\S]*?<\/\1>|<[^>]+>|\s|([\s\S])/g

/** A rendered text with marks behind its words, which stay as they are. @throws where a clause lacks the words. */
export function withMarks(html: string, marks: readonly WordMark[]): string {
  return marks
    .map((mark) => ({ mark, place: placeOf(html, mark) }))
    .sort((a, b) => b.place - a.place)
    .reduce((text, { mark, place }) => text.slice(0, place) + mark.html + text.slice(place), html)
}

/** Where in `html` the words of a mark end: of a link's words, behind the link. */
function placeOf(html: string, { fragment, quote, at }: WordMark): number {
  const id = html.indexOf(` id="${fragment}"`)
  const start = html.indexOf('>', id) + 1
  const ends: number[] = []
  let text = ''
  for (const piece of html.slice(start).matchAll(PIECE)) {
    const [, , character] = piece
    if (character === undefined) continue
    text += character
    ends.push(start + piece.index + 1)
  }
  const from = text.indexOf(bare(quote))
  const within = bare(quote).indexOf(bare(at))
  const place = ends[from + within + bare(at).length - 1]
  if (id < 0 || from < 0 || within < 0 || place === undefined)
    throw new Error(`The clause #${fragment} does not say “${quote}” with “${at}” in it`)
  const before = html.slice(0, place)
  const isInLink = before.lastIndexOf('<a ') > before.lastIndexOf('</a>')
  return isInLink ? html.indexOf('</a>', place) + '</a>'.length : place
}

function bare(words: string): string {
  return words.replace(/\s/g, '')
}
