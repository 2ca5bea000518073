import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { NOT_LOADED } from '../layout/press.ts'

interface Props {
  readonly label: string
  readonly load: () => Promise<ComponentType>
}

/** A button that fetches its panel when first pressed, so that nobody pays for what they do not open. */
export function LazyPanel({ label, load }: Props) {
  const [open, setOpen] = useState(false)
  const [Panel, setPanel] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchPanel = async () => {
    try {
      const loaded = await load()
      setPanel(() => loaded)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const toggle = () => {
    setOpen(!open)
    if (Panel === null) void fetchPanel()
  }
  return (
    <>
      <button type="button" aria-expanded={open} onClick={toggle}>
        {label}
      </button>
      {open && failed && (
        <p class="problem" role="alert">
          {`${NOT_LOADED} `}
          <button type="button" onClick={fetchPanel}>
            重试
          </button>
        </p>
      )}
      {open && Panel !== null && <Panel />}
    </>
  )
}
