import { $draft, type Bench, figureAt, setFigure, setView } from '../../stores/index.ts'
import { ChoiceField } from '../fields/index.ts'
import { Loaded } from '../lab/Loaded.tsx'
import { OriginBanner } from '../lab/OriginBanner.tsx'
import { Popover } from '../lab/Popover.tsx'
import { Scenarios } from '../lab/Scenarios.tsx'
import { StorageTrouble } from '../lab/StorageTrouble.tsx'
import { UndoBar } from '../lab/UndoBar.tsx'
import { press } from '../layout/press.ts'
import { useSelected, useStore } from '../layout/store.ts'
import { isCounted } from './Filters.tsx'
import { PasteButton } from './PasteButton.tsx'

const loadShare = () => import('../lab/panels/SharePanel.tsx').then(({ SharePanel }) => SharePanel)
const loadMore = () => import('../lab/panels/MorePanel.tsx').then(({ MorePanel }) => MorePanel)
const saveSheet = () => import('../files/exports.ts').then((files) => files.saveSheet())

/** One line: whose figures, held against what, in which scenario, and what can be done with them. */
export function Tools({ bench }: { bench: Bench }) {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const { columns, indicators } = useStore(bench.$assessment)
  const hasNumbers = indicators.some(({ rows }) => rows.some(isCounted))
  const column = useStore(bench.$column)
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
        {columns.length > 1 && (
          <ChoiceField
            path="stage"
            label="对照阶段"
            hideLabel
            choices={columns.map(({ id, label }) => ({ value: id, label }))}
            value={columns[column]?.id ?? ''}
            onChange={(stage) => setView('stage', stage)}
          />
        )}
        {bench.module.head.map((path) => (
          <HeadChoice key={path} bench={bench} path={path} />
        ))}
        <Scenarios bench={bench} />
        <span class="spring" />
        {hasNumbers && <PasteButton bench={bench} />}
        <Popover label="分享">
          <Loaded load={loadShare} props={{}} />
        </Popover>
        <button type="button" onClick={() => void press(saveSheet)}>
          Word 自评表
        </button>
        <Popover label="更多">
          <Loaded load={loadMore} props={{ bench }} />
        </Popover>
      </div>
      <UndoBar />
    </>
  )
}

/** A choice that the whole page turns on: the class of laboratory. */
function HeadChoice({ bench, path }: { bench: Bench; path: string }) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const field = bench.fieldAt(path)
  if (field?.kind !== 'choice') return null
  return (
    <ChoiceField
      path={path}
      label={field.label}
      choices={[
        ...field.choices.map(({ value: code, label }) => ({ value: code, label: code, title: label })),
        { value: '', label: '未定' },
      ]}
      value={typeof value === 'string' ? value : ''}
      onChange={(choice) => setFigure(path, choice === '' ? undefined : choice)}
    />
  )
}
