import { atom } from 'nanostores'
import { KINDS, type KindName } from '../../calculators/records/index.ts'

/** What of the page is open: the sheets, the figures, or the import. */
export type Part = 'sheets' | 'figures' | 'import'

export interface Place {
  readonly part: Part
  readonly kind: KindName
  /** A record of the sheet, by its place in the list, or the path of a figure: what the address leads to. */
  readonly row?: number
  readonly figure?: string
}

export const $place = atom<Place>({ part: 'sheets', kind: 'projects' })

/** Opens what the address names: `#projects`, `#projects-3`, `#figures`, `#figure-moe.papers`, `#import`. */
export function followAddress(): void {
  const look = () => {
    const place = placeOf(decodeURIComponent(location.hash.slice(1)))
    if (place !== null) $place.set({ ...$place.get(), row: undefined, figure: undefined, ...place } as Place)
  }
  addEventListener('hashchange', look)
  look()
}

function placeOf(hash: string): Partial<Place> | null {
  if (hash === 'import' || hash === 'figures') return { part: hash }
  const [, figure] = /^figure-([\w.]+)$/.exec(hash) ?? []
  if (figure !== undefined) return { part: 'figures', figure }
  const [, name, number] = /^([a-z]+)(?:-(\d{1,5}))?$/.exec(hash) ?? []
  const kind = KINDS.find((each) => each.kind === name)?.kind
  if (kind === undefined) return null
  return { part: 'sheets', kind, ...(number === undefined ? {} : { row: Number(number) - 1 }) }
}
