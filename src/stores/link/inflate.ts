import { Inflate } from 'fflate'

/** A step of so many compressed bytes unpacks to at most a thousand times as many. */
const STEP = 4096

/**
 * Unpacks deflated bytes step by step, so that what would grow beyond `most` bytes is given up soon after it
 * has. Throws where it is too large or not deflated.
 */
export function inflated(bytes: Uint8Array, most: number): Uint8Array {
  const steps = inflating(bytes, most)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same, with a rest after each step: yields how much is done, 0 to 1. */
export function* inflating(bytes: Uint8Array, most: number): Generator<number, Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size > most) throw new RangeError('too large')
    chunks.push(chunk)
  })
  for (let at = 0; at < bytes.length; at += STEP) {
    inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    yield at / bytes.length
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
