import { useEffect, useRef } from 'preact/hooks'
import type { Bench } from '../../stores/index.ts'
import { Loaded } from '../lab/Loaded.tsx'
import { useStore } from '../layout/store.ts'
import { $pasting } from './pasting.ts'

const loadPanel = () => import('./paste/PastePanel.tsx').then(({ PastePanel }) => PastePanel)

/** 粘贴数据: many figures at once. What pasting into the table does not understand comes here too. */
export function PasteButton({ bench }: { bench: Bench }) {
  const pasting = useStore($pasting)
  return (
    <>
      <button type="button" class="primary" onClick={() => $pasting.set({ bench, text: '' })}>
        粘贴数据
      </button>
      {pasting?.bench === bench && <PasteDialog {...pasting} />}
    </>
  )
}

function PasteDialog(given: { readonly bench: Bench; readonly text: string }) {
  const host = useRef<HTMLDialogElement>(null)
  useEffect(() => host.current?.showModal(), [])
  return (
    <dialog ref={host} class="paste" aria-labelledby="paste-title" onClose={() => $pasting.set(null)}>
      <h2 id="paste-title">粘贴数据</h2>
      <Loaded load={loadPanel} props={given} />
      <button type="button" class="plain" onClick={() => host.current?.close()}>
        取消
      </button>
    </dialog>
  )
}
