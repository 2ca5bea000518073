import {
  $case,
  EMPTY_DRAFT,
  loadExample,
  removeScenario,
  renameScenario,
  replaceDraft,
} from '../../../stores/index.ts'
import { FilesPanel } from '../../files/FilesPanel.tsx'
import { press } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'
import { NewScenarioButton } from '../NewScenarioButton.tsx'
import { closePopover } from '../Popover.tsx'
import { beginScenario, type OffersNames } from '../scenario-names.ts'
import { NameField } from './NameField.tsx'
import { RememberBar } from './RememberBar.tsx'

interface Props {
  readonly bench: OffersNames
  /** What 载入示例 loads: the figures of a lab that does not exist, where the page has nothing of its own. */
  readonly example?: () => Promise<void>
}

/** 更多: what is done with the figures as a whole, and seldom. */
export function MorePanel({ bench, example = loadExample }: Props) {
  return (
    <>
      <h2>数据</h2>
      <p class="toolbar">
        <button
          type="button"
          onClick={async () => {
            if (await press(example)) closePopover()
          }}
        >
          载入示例
        </button>
        <button
          type="button"
          onClick={() => {
            replaceDraft(EMPTY_DRAFT, '已清空。')
            closePopover()
          }}
        >
          清空
        </button>
      </p>
      <h2>在本机记住</h2>
      <RememberBar />
      <h2>方案</h2>
      <ScenarioTools bench={bench} />
      <h2>文件与打印</h2>
      <FilesPanel />
    </>
  )
}

/** The scenario on screen: its name, its end, and another that begins as its copy. */
function ScenarioTools({ bench }: { bench: OffersNames }) {
  const { scenarios, active } = useStore($case)
  const name = scenarios[active]?.name ?? ''
  return (
    <div class="toolbar">
      {active > 0 && (
        <>
          <NameField
            key={active}
            label="方案名称"
            name="scenario-name"
            value={name}
            onName={(typed) => renameScenario(active, typed)}
          />
          <button type="button" onClick={() => removeScenario(active)}>
            删除这个方案
          </button>
        </>
      )}
      <NewScenarioButton words={`＋ 以“${name}”为底新建方案`} onClick={() => beginScenario(bench)} />
    </div>
  )
}
