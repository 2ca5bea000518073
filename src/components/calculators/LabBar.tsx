import type { ComponentType } from 'preact'
import { exampleProfile } from '../../calculators/index.ts'
import { $draft, type Draft, EMPTY_DRAFT, figureAt, replaceDraft, setFigure } from '../../stores/index.ts'
import { FilesButton } from './FilesButton.tsx'
import { OriginBanner } from './OriginBanner.tsx'
import { RememberBar } from './RememberBar.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useSelected } from './selected.ts'
import { UndoBar } from './UndoBar.tsx'

interface Props {
  /** Names offered for new scenarios, in order (CAS–HK: 自评, 初评, 复评). */
  readonly scenarioNames?: readonly string[]
  /** Fetches the calculator's comparison of scenarios. */
  readonly loadComparison: () => Promise<ComponentType>
}

/** Whose figures these are, and what can be done with them as a whole. */
export function LabBar({ scenarioNames = [], loadComparison }: Props) {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  return (
    <div class="lab-bar">
      <OriginBanner />
      <div class="toolbar">
        <label class="lab-name">
          实验室名称{' '}
          <input
            type="text"
            name="name"
            autocomplete="off"
            value={typeof name === 'string' ? name : ''}
            onInput={(event) => setFigure('name', event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          onClick={() => replaceDraft(exampleProfile as unknown as Draft, '已载入示例。')}
        >
          载入示例
        </button>
        <button type="button" onClick={() => replaceDraft(EMPTY_DRAFT, '已清空。')}>
          清空
        </button>
        <ShareButton />
        <FilesButton />
      </div>
      <UndoBar />
      <RememberBar />
      <ScenarioBar suggested={scenarioNames} loadComparison={loadComparison} />
    </div>
  )
}
