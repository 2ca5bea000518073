import type { HighLevelRule } from '../../../../calculators/records/index.ts'
import { type Raw, setFigure } from '../../../../stores/index.ts'
import { ChoiceField } from '../../../fields/index.ts'
import { useStore } from '../../../layout/store.ts'
import { $found } from '../files.ts'
import { $settings } from '../judged.ts'

const ZONES = [1, 2, 3, 4]

/** What the reader takes 高水平 to mean, which the standard does not say: no share before it is chosen. */
export function HighLevel() {
  const { highLevel } = useStore($settings)
  const { zones } = useStore($found)
  const set = (rule: HighLevelRule | undefined) =>
    setFigure('recordSettings.highLevel', rule as unknown as Raw | undefined)
  const choose = (rule: string) => {
    if (rule === 'sci-ssci') set({ rule })
    else if (rule === 'quartile') set({ rule, zone: 1 })
    else set(rule === 'list' ? { rule, journals: [] } : undefined)
  }
  return (
    <section class="high-level" aria-labelledby="high-level-title">
      <h4 id="high-level-title">“高水平”指什么</h4>
      <p class="soft">教育部标准没有写明“高水平论文”是哪些。请先选定；选定之前不计联合发表的比例。</p>
      <ChoiceField
        path="high-level"
        label="按"
        choices={[
          { value: 'sci-ssci', label: 'SCI、SSCI 收录' },
          { value: 'quartile', label: '分区' },
          { value: 'list', label: '自己的期刊名单' },
          { value: '', label: '未定' },
        ]}
        value={highLevel?.rule ?? ''}
        onChange={choose}
      />
      {highLevel?.rule === 'quartile' && (
        <>
          <ChoiceField
            path="high-level-zone"
            label="及以上："
            choices={ZONES.map((zone) => ({ value: String(zone), label: `${zone} 区（Q${zone}）` }))}
            value={String(highLevel.zone)}
            onChange={(zone) => set({ rule: 'quartile', zone: Number(zone) })}
          />
          {zones.length === 0 && (
            <p class="problem">
              还没有分区：请把分区表（或带 Quartile 一列的 JCR 表）也拖进来。按 ISSN 对应。
            </p>
          )}
        </>
      )}
      {highLevel?.rule === 'list' && (
        <label class="journal-list">
          每行一种期刊（刊名或 ISSN）
          <textarea
            rows={4}
            value={highLevel.journals.join('\n')}
            onChange={(event) =>
              set({
                rule: 'list',
                journals: event.currentTarget.value.split(/\r?\n/).filter((line) => line.trim() !== ''),
              })
            }
          />
        </label>
      )}
    </section>
  )
}
