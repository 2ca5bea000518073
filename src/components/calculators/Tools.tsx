import { useStore } from '@nanostores/preact'
import { exampleProfile } from '../../calculators/index.ts'
import {
  $draft,
  type Bench,
  type Draft,
  EMPTY_DRAFT,
  figureAt,
  replaceDraft,
  setFigure,
  setView,
} from '../../stores/index.ts'
import { ChoiceField, fieldAt } from '../fields/index.ts'
import { Loaded } from '../lab/Loaded.tsx'
import { OriginBanner } from '../lab/OriginBanner.tsx'
import { Popover } from '../lab/Popover.tsx'
import { RememberBar } from '../lab/RememberBar.tsx'
import { UndoBar } from '../lab/UndoBar.tsx'
import { PasteButton } from './PasteButton.tsx'
import { useSelected } from './selected.ts'

const loadShare = () => import('../lab/SharePanel.tsx').then(({ SharePanel }) => SharePanel)
const loadFiles = () => import('../files/FilesPanel.tsx').then(({ FilesPanel }) => FilesPanel)

/** One line: whose figures, held against what, and what can be done with them. */
export function Tools({ bench }: { bench: Bench }) {
  const name = useSelected($draft, (draft) => figureAt(draft, 'name'))
  const { columns } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  return (
    <>
      <OriginBanner />
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
        {bench.about.head.map((path) => (
          <HeadChoice key={path} path={path} />
        ))}
        <span class="spring" />
        <PasteButton bench={bench} />
        <Popover label="分享">
          <Loaded load={loadShare} />
        </Popover>
        <Popover label="文件与打印">
          <Loaded load={loadFiles} />
        </Popover>
        <Popover label="更多">
          <p class="more-actions">
            <button
              type="button"
              onClick={() => replaceDraft(exampleProfile as unknown as Draft, '已载入示例。')}
            >
              载入示例
            </button>{' '}
            <button type="button" onClick={() => replaceDraft(EMPTY_DRAFT, '已清空。')}>
              清空
            </button>
          </p>
          <RememberBar />
        </Popover>
      </div>
      <UndoBar />
    </>
  )
}

/** A choice that the whole page turns on: the class of laboratory. */
function HeadChoice({ path }: { path: string }) {
  const value = useSelected($draft, (draft) => figureAt(draft, path))
  const field = fieldAt(path)
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
