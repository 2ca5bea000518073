import { atom } from 'nanostores'
import type { ISODate } from '../calculators/index.ts'

/** The reader's day; `null` until the page has come to life, since it was made on another. */
export const $today = atom<ISODate | null>(null)

/** Looks at the reader's clock, and once more whenever the page comes back to the front: it may be another day. */
export function startToday(): void {
  const look = () => $today.set(dayOf(new Date()))
  look()
  document.addEventListener('visibilitychange', look)
}

function dayOf(now: Date): ISODate {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
