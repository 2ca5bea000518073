import { drained, type Steps } from '../steps.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** So many characters of lines make a step. */
const IN_A_STEP = 250_000

/**
 * Every line of a text by its bounds, whatever ends it (CR LF, LF or a lone CR, mixed too), in steps. It looks at each
 * character once: V8 moves an `indexOf` over the whole text into the loop, which made it quadratic without a CR.
 */
export function* lineSteps(text: string, visit: (start: number, end: number) => void): Steps<void> {
  let start = 0
  let pause = IN_A_STEP
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue
    visit(start, at)
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1
    start = at + 1
    if (start < pause) continue
    pause = start + IN_A_STEP
    yield start / text.length
  }
  if (start < text.length) visit(start, text.length)
}

/** The first `count` lines that are not blank, without a BOM before them. */
export function firstLines(text: string, count: number): string[] {
  const head = text.slice(0, 64 * 1024)
  const lines: string[] = []
  drained(
    lineSteps(head, (start, end) => {
      if (lines.length >= count) return
      const line = head.slice(start, end).replace(/^\uFEFF/, '')
      if (line.trim() !== '') lines.push(line)
    }),
  )
  return lines
}
