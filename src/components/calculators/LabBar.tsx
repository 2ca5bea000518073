import { useStore } from '@nanostores/preact'
import { exampleProfile } from '../../calculators/index.ts'
import { $draft, type Draft, EMPTY_DRAFT, figureAt, replaceDraft, setFigure } from '../../stores/index.ts'
import { UndoBar } from './UndoBar.tsx'

/** Whose figures these are, and what can be done with them as a whole. */
export function LabBar() {
  const draft = useStore($draft)
  const name = figureAt(draft, 'name')
  return (
    <div class="toolbar">
      <label class="lab-name">
        实验室名称
        <input
          type="text"
          name="name"
          autocomplete="off"
          value={typeof name === 'string' ? name : ''}
          onInput={(event) => setFigure('name', event.currentTarget.value)}
        />
      </label>
      <button type="button" onClick={() => replaceDraft(exampleProfile as unknown as Draft, '已载入示例。')}>
        载入示例
      </button>
      <button type="button" onClick={() => replaceDraft(EMPTY_DRAFT, '已清空。')}>
        清空
      </button>
      <UndoBar />
    </div>
  )
}
