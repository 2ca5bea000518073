import { $undo, dismissUndo, undo } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

/** After what takes figures away (清空, 导入, 删除, another lab opened): what was done, and the way back. */
export function UndoBar() {
  const step = useStore($undo)
  return (
    <div class="undo" role="status">
      {step !== null && (
        <>
          {step.label}{' '}
          <button type="button" onClick={undo}>
            撤销
          </button>
          <button type="button" aria-label="关闭提示，不再撤销" onClick={dismissUndo}>
            ✕
          </button>
        </>
      )}
    </div>
  )
}
