import { useState } from 'preact/hooks'
import {
  CAS_HK_INDICATORS,
  CAS_HK_NOTES,
  type CasHkScore,
  DEFAULT_ASSUMPTIONS,
  OUTCOME_IDS,
  worthLabel,
} from '../../../calculators/index.ts'
import { $assumptions, $score, halfWidth } from '../../../stores/index.ts'
import { NumberField } from '../../fields/index.ts'
import { useStore } from '../../layout/store.ts'
import { rangeText } from './words.ts'

const COEFFICIENTS = ['B', 'C', 'failing-C'] as const

/** What a score assumes where the text is silent, to look at and to change; none of it is official. */
export function AssumptionsPanel() {
  const scored = useStore($score)
  return (
    <div class="assumptions">
      <h3>测算（含假设）</h3>
      {'score' in scored ? <Groups score={scored.score} /> : <p class="problem">{scored.message}</p>}
      <Assumptions />
    </div>
  )
}

function Groups({ score: { groups } }: { score: CasHkScore }) {
  return (
    <ul class="groups">
      {groups.map(({ label, points, low, high }) => (
        <li key={label}>{`${label}：${rangeText({ low, high })} / ${points}`}</li>
      ))}
    </ul>
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
    <>
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
    </>
  )
}
