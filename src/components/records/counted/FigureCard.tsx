import { useState } from 'preact/hooks'
import {
  dateWords,
  type FigureRule,
  isToComplete,
  questionWords,
  reasonWords,
} from '../../../calculators/records/index.ts'
import { $draft, type Raw } from '../../../stores/index.ts'
import { kindLabel } from '../kinds.ts'
import { adopt, type Compared, isAdoptable } from './compare.ts'
import { RecordLinks } from './RecordLinks.tsx'
import { figureName, valueWords } from './value-words.ts'

interface Props {
  readonly rule: FigureRule
  readonly compared: Compared
  readonly list: readonly Raw[] | null
}

/** One figure: what the records come to, what is filled in, which records count and which do not, and why. */
export function FigureCard({ rule, compared, list }: Props) {
  const { figure, typed, isSame } = compared
  const { path, value, counted, left } = figure
  const [isOpen, setOpen] = useState(false)
  const open = left.filter(({ reason }) => isToComplete(reason))
  const name = figureName(path)
  return (
    <li
      class={`figure-card${isAdoptable(compared) ? ' differs' : ''}`}
      id={`figure-${path}`}
      data-figure={path}
    >
      <h4>{name}</h4>
      <p class="figure-count">
        <span class="soft">台账计 </span>
        <b
          data-counted
        >{`${open.length > 0 && value !== null ? '至少 ' : ''}${valueWords(path, value as Raw)}`}</b>
        <span class="soft">{whyUnknown(rule, compared, list, open)}</span>
      </p>
      <p>
        <span class="soft">填写 </span>
        <span data-typed>{typed === undefined ? '没有填' : valueWords(path, typed)}</span>
        {isSame && <span class="met"> ✓ 一致</span>}
        {isAdoptable(compared) && (
          <button
            type="button"
            aria-label={`采用：${name}`}
            onClick={() => adopt($draft.get(), [compared], `已采用台账的“${name}”。`)}
          >
            采用
          </button>
        )}
      </p>
      {list !== null && (
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {`计入 ${counted.length} 条，未计 ${left.length} 条${open.length > 0 ? `（待补全 ${open.length}）` : ''}`}
        </button>
      )}
      {isOpen && list !== null && (
        <div class="figure-records">
          <p class="soft">{`${kindLabel(rule.list)} · ${[dateWords(rule.date), ...questionWords(rule)].join('；')}`}</p>
          <RecordLinks title="计入" kind={rule.list} list={list} ids={counted} />
          {groupsOf(left).map(([reason, ids]) => (
            <RecordLinks
              key={reason}
              title={`${isToComplete(reason) ? '待补全：' : '未计：'}${reasonWords(rule.list, reason)}`}
              kind={rule.list}
              list={list}
              ids={ids}
            />
          ))}
          <Basis rule={rule} />
        </div>
      )}
    </li>
  )
}

function Basis({ rule: { words } }: { rule: FigureRule }) {
  const href = document.getElementById('records')?.getAttribute(`data-${words.policy}-href`) ?? ''
  return (
    <p class="soft">
      依据 <a href={`${href}#${words.fragment}`}>{words.quotes.map((quote) => `“${quote}”`).join('')}</a>
    </p>
  )
}

/** Those left out by their reasons, what is to be completed first. */
function groupsOf(left: Compared['figure']['left']): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const { id, reason } of left) groups.set(reason, [...(groups.get(reason) ?? []), id])
  return [...groups].sort(([one], [other]) => Number(isToComplete(other)) - Number(isToComplete(one)))
}

function whyUnknown(
  { list: kind }: FigureRule,
  { figure: { value, left } }: Compared,
  list: readonly Raw[] | null,
  open: readonly unknown[],
): string {
  if (value !== null) return ''
  if (list === null) return `：还没有“${kindLabel(kind)}”表`
  if (list.length === 0 || left.some(({ reason }) => reason === 'no-window'))
    return '：期间未知，请先填写日期'
  return open.length > 0 ? `：${open.length} 条待补全` : '：期间未知，请先填写日期'
}
