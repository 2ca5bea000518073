import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly children: ComponentChildren
  readonly primary?: boolean
}

/** A button whose panel opens over the page and pushes nothing; Escape or a press elsewhere closes it. */
export function Popover({ label, children, primary = false }: Props) {
  const [open, setOpen] = useState(false)
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      const isOutside = event.type === 'pointerdown' && !host.current?.contains(event.target as Node)
      if (!isEscape && !isOutside) return
      setOpen(false)
      if (isEscape) host.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [open])
  return (
    <div class="popover" ref={host}>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <section class="popover-panel" aria-label={label}>
          {children}
          <button type="button" class="plain" onClick={() => setOpen(false)}>
            关闭
          </button>
        </section>
      )}
    </div>
  )
}
