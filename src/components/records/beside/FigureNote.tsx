import { isToComplete } from '../../../calculators/records/index.ts'
import { $draft, type Raw } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { adopt, type Compared, isAdoptable } from '../counted/compare.ts'
import { figureName, valueWords } from '../counted/value-words.ts'
import { $compared } from './compared.ts'

/** Beside a figure of a calculator: that it is the records', or what they come to instead; both lead to the records. */
export function FigureNote({ path }: { path: string }) {
  const compared = useSelected($compared, (all) => all.get(path))
  if (compared === undefined) return null
  const words = wordsOf(compared)
  if (words === '') return null
  const root = document.getElementById('calculator')?.dataset['recordsHref']
  return (
    <p class={isAdoptable(compared) ? 'from-records differs' : 'from-records'} data-from-records={path}>
      {root === undefined ? words : <a href={`${root}#figure-${path}`}>{words}</a>}
      {isAdoptable(compared) && (
        <button
          type="button"
          class="plain"
          aria-label={`采用台账计出的${figureName(path)}`}
          onClick={() => adopt($draft.get(), [compared], `已采用台账的“${figureName(path)}”。`)}
        >
          采用
        </button>
      )}
    </p>
  )
}

function wordsOf({ figure: { path, value, counted, left }, next, isSame }: Compared): string {
  const open = left.filter(({ reason }) => isToComplete(reason)).length
  if (isSame) return `取自台账：${counted.length} 条${open > 0 ? `，另有 ${open} 条待补全` : ''}`
  if (next !== undefined) return `台账计${open > 0 ? '至少' : ''} ${valueWords(path, value as Raw)}`
  return open > 0 ? `台账有 ${open} 条待补全` : ''
}
