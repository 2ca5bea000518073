import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A part fetched when it is first shown; one that does not arrive says so and can be asked for again. */
export function Loaded({ load }: { load: () => Promise<ComponentType> }) {
  const [Part, setPart] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchPart = () => {
    setFailed(false)
    load().then(
      (loaded) => setPart(() => loaded),
      () => setFailed(true),
    )
  }
  useEffect(fetchPart, [load])
  if (Part !== null) return <Part />
  return failed ? (
    <p class="problem" role="alert">
      这部分未能载入，请检查网络。{' '}
      <button type="button" onClick={fetchPart}>
        再试一次
      </button>
    </p>
  ) : (
    <p class="soft">正在载入…</p>
  )
}
