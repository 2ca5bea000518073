import type { Reading } from '../../calculators/index.ts'

/** Numbers the readings that a report uses, in the order they are first used. */
export class ReadingNotes {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** The marks of these readings: `［1］［3］`. */
  marks(readings: readonly Reading[]): string {
    return readings.map((reading) => `［${this.#number(reading)}］`).join('')
  }

  /** Every reading used, with its number. */
  lines(): string[] {
    return this.#texts.map((text, index) => `［${index + 1}］${text}`)
  }

  #number({ id, text }: Reading): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#texts.push(text)
    this.#numbers.set(id, this.#texts.length)
    return this.#texts.length
  }
}
