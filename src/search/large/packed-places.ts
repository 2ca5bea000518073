/** Lists of places, packed as text: the steps between them, of which most take one or two characters. */
const LAST = '0123456789abcdefghijklmnopqrstuv'
const MORE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*'
const BASE = LAST.length
/** What a digit stands for, by its character code. */
const VALUES = new Uint8Array(128)
for (let i = 0; i < MORE.length + LAST.length; i++) VALUES[(MORE + LAST).charCodeAt(i)] = i

/** Packs ascending whole numbers. */
export function packPlaces(places: readonly number[]): string {
  let packed = ''
  let before = 0
  for (const place of places) {
    let step = place - before
    let digits = LAST.charAt(step % BASE)
    for (step = Math.floor(step / BASE); step > 0; step = Math.floor(step / BASE)) {
      digits = MORE.charAt(step % BASE) + digits
    }
    packed += digits
    before = place
  }
  return packed
}

/** The numbers that were packed. */
export function unpackPlaces(packed: string): number[] {
  const places: number[] = []
  let before = 0
  let step = 0
  for (let i = 0; i < packed.length; i++) {
    const value = VALUES[packed.charCodeAt(i)] ?? 0
    if (value < BASE) step = step * BASE + value
    else {
      before += step * BASE + value - BASE
      places.push(before)
      step = 0
    }
  }
  return places
}
