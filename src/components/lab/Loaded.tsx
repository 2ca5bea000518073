import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NOT_LOADED } from '../layout/press.ts'

interface Props<PartProps> {
  /** Asked once, and again where it did not arrive. */
  readonly load: () => Promise<ComponentType<PartProps>>
  readonly props: PartProps
}

/** Parts that did not arrive: what brings one back brings back all. */
const missing = new Set<() => void>()
function fetchMissing(): void {
  for (const fetchPart of [...missing]) fetchPart()
}

/** A part fetched when it is first shown; one that does not arrive says so and can be asked for again. */
export function Loaded<PartProps extends object>({ load, props }: Props<PartProps>) {
  const [Part, setPart] = useState<ComponentType<PartProps> | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchPart = () => {
    missing.delete(fetchPart)
    setFailed(false)
    load().then(
      (loaded) => setPart(() => loaded),
      () => {
        missing.add(fetchPart)
        setFailed(true)
      },
    )
  }
  useEffect(() => {
    fetchPart()
    return () => {
      missing.delete(fetchPart)
    }
  }, [])
  if (Part !== null) return <Part {...props} />
  return failed ? (
    <p class="problem" role="alert">
      {`${NOT_LOADED} `}
      <button type="button" onClick={fetchMissing}>
        重试
      </button>
    </p>
  ) : (
    <p class="soft">正在载入…</p>
  )
}
