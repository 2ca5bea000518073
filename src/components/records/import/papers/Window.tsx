import { ChoiceField } from '../../../fields/index.ts'
import { useStore } from '../../../layout/store.ts'
import { $chosen, $years } from '../judged.ts'

/** From which year to which, by which date, and which mean counts where a paper has several fields. */
export function Window() {
  const chosen = useStore($chosen)
  const [from = '', to = ''] = useStore($years).split('-')
  const set = (change: Partial<typeof chosen>) => $chosen.set({ ...chosen, ...change })
  const year = (key: 'from' | 'to', label: string, otherwise: string) => (
    <label>
      {label}{' '}
      <input
        type="text"
        inputMode="numeric"
        name={`papers-${key}`}
        class="year"
        autocomplete="off"
        placeholder={otherwise}
        value={chosen[key]}
        onInput={(event) => set({ [key]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <section class="papers-window" aria-labelledby="window-title">
      <h4 id="window-title">期间与口径</h4>
      <p class="toolbar">
        {year('from', '从', from)}
        {year('to', '到', to)}
        <span class="soft">年，两年都含；留空按评估周期，没有周期按文件里的年份</span>
      </p>
      <ChoiceField
        path="papers-date"
        label="年份按"
        choices={[
          { value: 'issue', label: '见刊' },
          { value: 'first-online', label: '网络首发' },
        ]}
        value={chosen.date}
        onChange={(date) => set({ date: date as typeof chosen.date })}
      />
      <ChoiceField
        path="papers-several"
        label="一篇有几个学科时，用"
        choices={[
          { value: 'highest-mean', label: '最高的平均（谨慎）' },
          { value: 'average-of-means', label: '几个平均的平均' },
          { value: 'lowest-mean', label: '最低的平均' },
        ]}
        value={chosen.severalCategories}
        onChange={(several) => set({ severalCategories: several as typeof chosen.severalCategories })}
      />
    </section>
  )
}
