import { useEffect, useMemo, useState } from 'preact/hooks'
import type { RecordKind } from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { placesShown, type Which } from './shown.ts'

interface Asked {
  readonly kind: RecordKind
  readonly list: readonly Raw[]
  /** A record to go to: whatever was asked for before, it is shown. */
  readonly led: { readonly row: number } | null
  readonly isOf: Readonly<Record<Which, (place: number) => boolean>>
}

/** Which rows of a sheet are shown, and what the reader asks for. */
export function useShown({ kind, list, led, isOf }: Asked) {
  const [text, setText] = useState('')
  const [which, setWhich] = useState<Which>('all')
  const [goTo, setGoTo] = useState<{ row: number } | null>(null)
  // A row stays while it is filled in, although it is no longer what was asked for; another list is looked through anew.
  const [stamp, setStamp] = useState(0)
  const showAll = () => {
    setText('')
    setWhich('all')
  }
  useEffect(() => {
    if (led === null) return
    showAll()
    setGoTo({ row: led.row })
  }, [led])
  const places = useMemo(
    () =>
      which === 'all' && text.trim() === ''
        ? undefined
        : [...placesShown(kind, list, text, isOf[which]), list.length],
    [kind, list.length, text, which, stamp],
  )
  return {
    text,
    which,
    places,
    goTo,
    setText,
    setWhich: (next: Which) => {
      setWhich(next)
      setStamp(stamp + 1)
    },
    lookAgain: () => setStamp(stamp + 1),
    goToNew: () => {
      showAll()
      setGoTo({ row: list.length })
    },
  }
}
