import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import {
  BOUNDS_BASIS,
  CAS_HK_INDICATORS,
  CAS_HK_NOTES,
  type CasHkScore,
  DEFAULT_ASSUMPTIONS,
  OUTCOME_IDS,
  worthLabel,
} from '../../../calculators/index.ts'
import { $assumptions, $score, halfWidth } from '../../../stores/index.ts'
import { NumberField } from '../../fields/index.ts'
import { rangeText } from './words.ts'

const COEFFICIENTS = ['B', 'C', 'failing-C'] as const

/** 测算（含假设）: apart from the grades, since the text alone does not make a score. */
export function ScorePanel() {
  const scored = useStore($score)
  return (
    <section class="score" aria-labelledby="score-title">
      <h2 id="score-title">测算（含假设）</h2>
      <p class="disclaimer">自测结果，非官方结论</p>
      {'score' in scored ? <Score score={scored.score} /> : <p class="problem">{scored.message}</p>}
      <Assumptions />
    </section>
  )
}

function Score({ score: { base, bounds, highlights, groups } }: { score: CasHkScore }) {
  return (
    <>
      <p class="score-line">
        {'基础分 '}
        <strong>{rangeText(base)}</strong>
        {' / 100'}
        {highlights > 0 && `，另加亮点 ${highlights} 分`}
      </p>
      <svg class="range" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="200" height="14" rx="2" />
        <rect
          class="bounds"
          x={bounds.low * 2}
          width={Math.max((bounds.high - bounds.low) * 2, 1)}
          height="14"
        />
        <rect
          class="base"
          x={base.low * 2}
          y="4"
          width={Math.max((base.high - base.low) * 2, 3)}
          height="6"
        />
      </svg>
      <p class="hint">{`${BOUNDS_BASIS}，基础分在 ${rangeText(bounds)} 之间。`}</p>
      <ul class="groups">
        {groups.map(({ label, points, low, high }) => (
          <li key={label}>{`${label}：${rangeText({ low, high })} / ${points}`}</li>
        ))}
      </ul>
    </>
  )
}

function Assumptions() {
  const assumptions = useStore($assumptions)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const set = (key: string, text: string, next: typeof assumptions) => {
    setTyped({ ...typed, [key]: text })
    $assumptions.set(next)
  }
  const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(halfWidth(text)))
  /** What was typed, as long as it is what counts: a link may have set another value since. */
  const shown = (key: string, value: number) => {
    const text = typed[key]
    return text !== undefined && Object.is(numberOf(text), value) ? text : String(value)
  }
  return (
    <details class="assumptions">
      <summary>查看和修改假设</summary>
      <p class="hint">
        {`原文：“${CAS_HK_NOTES.letters.quote}”怎样加权、B、C 档折合多少分、合作成果的 40 分在四项之间如何分配、优秀、良好、合格、不合格的分数线，都没有规定。C 在有的项是数量较少，在有的项是不足，分开设。下列数值都不是官方规定，只用于测算。`}
      </p>
      {COEFFICIENTS.map((grade) => (
        <NumberField
          key={grade}
          path={`assumptions.${grade}`}
          label={`${worthLabel(grade)}，得满分的比例（0 到 1）`}
          value={shown(grade, assumptions.coefficients[grade] ?? 0)}
          onChange={(text) =>
            set(grade, text, {
              ...assumptions,
              coefficients: { ...assumptions.coefficients, [grade]: numberOf(text) },
            })
          }
        />
      ))}
      {OUTCOME_IDS.map((id) => (
        <NumberField
          key={id}
          path={`assumptions.${id}`}
          label={`${CAS_HK_INDICATORS.find((row) => row.id === id)?.label ?? ''}的分值`}
          unit="分"
          value={shown(id, assumptions.outcomes[id])}
          onChange={(text) =>
            set(id, text, { ...assumptions, outcomes: { ...assumptions.outcomes, [id]: numberOf(text) } })
          }
        />
      ))}
      <button
        type="button"
        onClick={() => {
          setTyped({})
          $assumptions.set(DEFAULT_ASSUMPTIONS)
        }}
      >
        恢复默认
      </button>
    </details>
  )
}
