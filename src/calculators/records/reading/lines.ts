/** Every line of a text by its bounds, whatever ends it (CR LF, LF or a lone CR, mixed too), in linear time. */
export function eachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  while (start < text.length) {
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start)
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start)
    const end = Math.min(feed < 0 ? text.length : feed, carriage < 0 ? text.length : carriage)
    visit(start, end)
    start = end + (end === carriage && feed === end + 1 ? 2 : 1)
  }
}

/** The first `count` lines that are not blank, without a BOM before them. */
export function firstLines(text: string, count: number): string[] {
  const head = text.slice(0, 64 * 1024)
  const lines: string[] = []
  eachLine(head, (start, end) => {
    if (lines.length >= count) return
    const line = head.slice(start, end).replace(/^\uFEFF/, '')
    if (line.trim() !== '') lines.push(line)
  })
  return lines
}
