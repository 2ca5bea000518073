import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

const CALM_MS = 250

/** A store's value as it was when the reader last paused: what is costly to show does not follow each keystroke. */
export function useCalm<Value>(store: ReadableAtom<Value>): Value {
  const [calm, setCalm] = useState(() => store.get())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = () => setCalm(() => store.get())
    take()
    const stop = store.listen(() => {
      clearTimeout(timer)
      timer = setTimeout(take, CALM_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store])
  return calm
}
