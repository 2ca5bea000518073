import { atom } from 'nanostores'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSelected } from '../layout/store.ts'

interface Props {
  readonly label: string
  readonly children: ComponentChildren
  readonly primary?: boolean
}

/** The label of the one that is open. */
const $open = atom('')

/** Closes what is open; the focus that was in it goes back to its button. */
export function closePopover(): void {
  const host = document.activeElement?.closest('.popover')
  $open.set('')
  host?.querySelector('button')?.focus()
}

/**
 * A button whose panel opens over the page and pushes nothing; on a phone it comes from below. One is open at a
 * time; Escape, 关闭, a press elsewhere or the focus gone elsewhere closes it.
 */
export function Popover({ label, children, primary = false }: Props) {
  const open = useSelected($open, (which) => which === label)
  const host = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!open) return
    panel.current?.focus({ preventScroll: true })
    const isElsewhere = (target: EventTarget | null) =>
      target instanceof Node && target.isConnected && !host.current?.contains(target)
    const onPress = ({ target }: Event) => isElsewhere(target) && $open.get() === label && $open.set('')
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && closePopover()
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [open, label])
  return (
    <div class="popover" ref={host}>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        aria-expanded={open}
        onClick={() => (open ? closePopover() : $open.set(label))}
      >
        {label}
      </button>
      {open && (
        <section class="popover-panel" aria-label={label} tabIndex={-1} ref={panel}>
          <button
            type="button"
            class="plain popover-close"
            aria-label={`关闭：${label}`}
            onClick={closePopover}
          >
            关闭
          </button>
          {children}
        </section>
      )}
    </div>
  )
}
