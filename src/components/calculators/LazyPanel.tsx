import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly load: () => Promise<ComponentType>
}

/** A button that fetches its panel when first pressed, so that nobody pays for what they do not open. */
export function LazyPanel({ label, load }: Props) {
  const [open, setOpen] = useState(false)
  const [Panel, setPanel] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  const toggle = async () => {
    setOpen(!open)
    if (Panel !== null) return
    try {
      const loaded = await load()
      setPanel(() => loaded)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" aria-expanded={open} onClick={toggle}>
        {label}
      </button>
      {open && failed && <p class="problem">这部分未能载入，请检查网络后再试。</p>}
      {open && Panel !== null && <Panel />}
    </>
  )
}
