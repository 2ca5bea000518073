import { press } from '../../layout/press.ts'
import { $place } from '../place.ts'

const loadExample = () => import('../example.ts').then(({ loadExampleRecords }) => loadExampleRecords())

/** Where there is nothing yet: the ways to begin. */
export function Beginning() {
  return (
    <p class="notice">
      还没有记录。可以直接在表里填，从 Excel 复制一块粘贴到任一格，
      <button type="button" class="plain" onClick={() => $place.set({ ...$place.get(), part: 'import' })}>
        导入论文或表格
      </button>
      ，或先
      <button type="button" class="plain" onClick={() => void press(loadExample)}>
        载入示例台账
      </button>
      看看。
    </p>
  )
}
