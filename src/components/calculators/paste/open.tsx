import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Bench } from '../../../stores/index.ts'
import { pasteInto } from './into.ts'
import { PastePanel } from './PastePanel.tsx'

/** Opens 粘贴数据 over the page: many figures at once, beginning with `text`. */
export function openPaste(bench: Bench, text: string): void {
  const host = document.createElement('div')
  document.body.append(host)
  const close = () => {
    render(null, host)
    host.remove()
  }
  render(<PasteDialog bench={bench} text={text} onClose={close} />, host)
}

/** Puts a block into the cell `at` and those in view after it; what is not all numbers is first shown with what would go where. */
export function pasteBlock(bench: Bench, text: string, at: string, inView: readonly string[]): void {
  if (!pasteInto(bench, text, at, inView)) openPaste(bench, text)
}

interface Props {
  readonly bench: Bench
  readonly text: string
  readonly onClose: () => void
}

function PasteDialog({ bench, text, onClose }: Props) {
  const host = useRef<HTMLDialogElement>(null)
  useEffect(() => host.current?.showModal(), [])
  return (
    <dialog ref={host} class="paste" aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title">粘贴数据</h2>
      <PastePanel bench={bench} text={text} />
      <button type="button" class="plain" onClick={() => host.current?.close()}>
        取消
      </button>
    </dialog>
  )
}
