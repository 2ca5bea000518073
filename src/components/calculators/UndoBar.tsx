import { useStore } from '@nanostores/preact'
import { $undo, undo } from '../../stores/index.ts'

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
        </>
      )}
    </div>
  )
}
