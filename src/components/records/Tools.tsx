import { $draft, figureAt, setFigure } from '../../stores/index.ts'
import { Loaded } from '../lab/Loaded.tsx'
import { OriginBanner } from '../lab/OriginBanner.tsx'
import { Popover } from '../lab/Popover.tsx'
import { Scenarios } from '../lab/Scenarios.tsx'
import { StorageTrouble } from '../lab/StorageTrouble.tsx'
import { UndoBar } from '../lab/UndoBar.tsx'
import { press } from '../layout/press.ts'
import { useSelected } from '../layout/store.ts'

const loadShare = () => import('../lab/panels/SharePanel.tsx').then(({ SharePanel }) => SharePanel)
const loadMore = () => import('../lab/panels/MorePanel.tsx').then(({ MorePanel }) => MorePanel)
const saveBook = () => import('../files/exports.ts').then((files) => files.saveRecordBook())

const loadExample = () => import('./example.ts').then(({ loadExampleRecords }) => loadExampleRecords())

/** The records are no calculator: they have no names for scenarios to offer. */
const OWN = { module: {} }

/** One line: whose records, in which scenario, and what can be done with them. */
export function Tools() {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  return (
    <>
      <OriginBanner />
      <StorageTrouble />
      <div class="tools">
        <label class="lab-name">
          <span class="visually-hidden">实验室名称</span>
          <input
            type="text"
            name="name"
            placeholder="实验室名称"
            autocomplete="off"
            value={typeof name === 'string' ? name : ''}
            onInput={(event) => setFigure('name', event.currentTarget.value)}
          />
        </label>
        <Scenarios bench={OWN} />
        <span class="spring" />
        <button type="button" onClick={() => void press(saveBook)}>
          下载 台账.xlsx
        </button>
        <Popover label="分享">
          <Loaded load={loadShare} props={{}} />
        </Popover>
        <Popover label="更多">
          <Loaded load={loadMore} props={{ bench: OWN, example: loadExample }} />
        </Popover>
      </div>
      <UndoBar />
    </>
  )
}
