import { atom, onMount, type ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

const CALM_MS = 250

/** A store's value as it was when the reader last paused: what is costly to show does not follow each keystroke. */
export function useCalm<Value>(store: ReadableAtom<Value>): Value {
  const [calm, setCalm] = useState(() => store.get())
  useEffect(() => whenCalm(store, setCalm), [store])
  return calm
}

/** The same as a store, for what many parts show. */
export function calmed<Value>(store: ReadableAtom<Value>): ReadableAtom<Value> {
  const calm = atom(store.get())
  onMount(calm, () => whenCalm(store, (value) => calm.set(value)))
  return calm
}

/** Tells of a store's value now and whenever it has not changed for a while; until what it returns is called. */
function whenCalm<Value>(store: ReadableAtom<Value>, take: (value: Value) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  take(store.get())
  const stop = store.listen((value) => {
    clearTimeout(timer)
    timer = setTimeout(() => take(value), CALM_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
