import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A store's value; drawn anew when it changes. */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  return useSelected(store, itself)
}

/** A part of a store's value; its changes elsewhere draw nothing anew. */
export function useSelected<Value, Part>(store: ReadableAtom<Value>, select: (value: Value) => Part): Part {
  const [, redraw] = useState({})
  const part = select(store.get())
  const shown = useRef({ part, select })
  shown.current = { part, select }
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.select(store.get()), shown.current.part)) redraw({})
    }
    look()
    return store.listen(look)
  }, [store])
  return part
}

function itself<Value>(value: Value): Value {
  return value
}
