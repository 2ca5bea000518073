import { atom } from 'nanostores'
import type { ComponentType } from 'preact'
import { useStore } from '../layout/store.ts'

/** What shows beside a figure what the lab's records come to; fetched where there are records. */
export const $fromRecords = atom<ComponentType<{ readonly path: string }> | null>(null)

/** What the records say of a figure; nothing where there are none. */
export function FromRecords({ path }: { path: string }) {
  const Note = useStore($fromRecords)
  return Note === null ? null : <Note path={path} />
}
