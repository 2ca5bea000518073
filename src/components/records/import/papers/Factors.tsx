import { useState } from 'preact/hooks'
import { meanOf } from '../../../../calculators/records/index.ts'
import { useStore } from '../../../layout/store.ts'
import { $found } from '../files.ts'
import type { Judged } from '../judge.ts'
import { $ownMeans } from '../judged.ts'
import { fieldsAsked } from './fields-asked.ts'

/** Factors of journals and means of fields: nothing of them comes with the site, so the reader brings them. */
export function Factors({ judged }: { judged: Judged | null }) {
  const { journals, means } = useStore($found)
  const own = useStore($ownMeans)
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const asked = judged === null ? [] : fieldsAsked(judged, [...own, ...means])
  const set = (field: string, value: string) =>
    $ownMeans.set([
      ...own.filter((one) => one.field !== field),
      ...(value.trim() === '' ? [] : [{ field, value: value.trim() }]),
    ])
  const compute = (field: string) => {
    const { mean, message } = meanOf(journals, field)
    if (mean !== null) set(field, mean)
    setSaid({ ...said, [field]: message ?? '' })
  }
  return (
    <section class="factors" aria-labelledby="factors-title">
      <h4 id="factors-title">影响因子</h4>
      <p>
        {journals.length === 0
          ? '还没有期刊的影响因子：请把 JCR 的期刊导出表（或任何含 ISSN 和影响因子的表）也拖进来。'
          : `已有 ${journals.length} 种期刊的影响因子。`}
        {means.length > 0 && `已有 ${means.length} 个学科的平均影响因子。`}
        本站不带、也不猜任何影响因子。
      </p>
      {asked.length > 0 && (
        <table class="fields-asked">
          <thead>
            <tr>
              <th scope="col">学科</th>
              <th scope="col">论文</th>
              <th scope="col">平均影响因子</th>
              <th scope="col">从完整的名单计算</th>
            </tr>
          </thead>
          <tbody>
            {asked.map(({ field, papers, value }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{`${papers} 篇`}</td>
                <td>
                  <input
                    type="text"
                    inputMode="decimal"
                    aria-label={`${field}的平均影响因子`}
                    autocomplete="off"
                    value={value ?? ''}
                    onChange={(event) => set(field, event.currentTarget.value)}
                  />
                </td>
                <td>
                  {journals.length > 0 && (
                    <button
                      type="button"
                      aria-label={`用完整名单计算：${field}`}
                      onClick={() => compute(field)}
                    >
                      用名单计算
                    </button>
                  )}
                  {said[field] !== undefined && said[field] !== '' && <p class="problem">{said[field]}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
