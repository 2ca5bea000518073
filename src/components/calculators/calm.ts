import { useEffect, useState } from 'preact/hooks'

const CALM_MS = 250

/** `value` as it was when the reader last paused: what is costly to show follows the typing at a distance. */
export function useCalm<Value>(value: Value): Value {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), CALM_MS)
    return () => clearTimeout(timer)
  }, [value])
  return calm
}
