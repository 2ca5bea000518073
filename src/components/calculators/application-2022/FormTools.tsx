import { $draft, type Bench } from '../../../stores/index.ts'
import { formExports } from '../../files/exports.ts'
import { press } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'
import { $suggested, agreeing, fillAgreeing } from './suggested.ts'

/** What can be done with the form as a whole. */
export function FormTools({ bench: { module } }: { bench: Bench }) {
  const suggested = useStore($suggested)
  useStore($draft)
  const places = agreeing(suggested)
  const others = [...suggested.values()].filter(({ caution }) => caution !== null).length
  return (
    <div class="form-tools">
      <p>
        按原表的次序填写。没有的填“无”，不能留空白。
        {suggested.size === 0
          ? '填过立项标准自测的，那里的数会在这里提示。'
          : `立项标准自测里的数：说法一致的可以直接带入，说法不同的 ${others} 栏在栏下提示，由您决定。`}
      </p>
      <div class="toolbar">
        <button type="button" disabled={places.length === 0} onClick={() => fillAgreeing(places)}>
          {`带入说法一致的 ${places.length} 栏`}
        </button>
        {module.form !== undefined &&
          formExports(module.form, module.figures.key).map(({ label, run }) => (
            <button key={label} type="button" onClick={() => void press(run)}>
              {label}
            </button>
          ))}
        <span class="soft">导出的是草稿，以系统生成为准。</span>
      </div>
    </div>
  )
}
