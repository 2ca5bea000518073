import {
  BOUNDS_BASIS,
  OUTCOME_IDS,
  type ScoreAssumptions,
  SHARED_POINTS,
} from '../../../calculators/index.ts'
import { $assumptions, $score } from '../../../stores/index.ts'
import { Loaded } from '../../lab/Loaded.tsx'
import { Popover } from '../../lab/Popover.tsx'
import { useStore } from '../../layout/store.ts'
import { rangeText } from './words.ts'

const loadAssumptions = () =>
  import('./AssumptionsPanel.tsx').then(({ AssumptionsPanel }) => AssumptionsPanel)

/** 测算（含假设）under the answer: a range, what it assumes, and what the text alone allows one to say. */
export function ScoreBand() {
  const scored = useStore($score)
  const assumptions = useStore($assumptions)
  return (
    <div class="score">
      {'score' in scored ? (
        <>
          <p class="score-line">
            <strong>{rangeText(scored.score.base)}</strong>
            {` / 100，另加亮点 ${scored.score.highlights} 分`}
          </p>
          <p class="soft">
            {`基础分测算（假设 ${inShort(assumptions)}）。${BOUNDS_BASIS}，基础分在 ${rangeText(scored.score.bounds)} 之间。`}
          </p>
        </>
      ) : (
        <p class="problem">{scored.message}</p>
      )}
      <Popover label="修改假设">
        <Loaded load={loadAssumptions} props={{}} />
      </Popover>
    </div>
  )
}

/** `B=0.8、C=0.6、表示不足的 C=0，成果 40 分为 10+10+10+10`. */
function inShort({ coefficients, outcomes }: ScoreAssumptions): string {
  const parts = OUTCOME_IDS.map((id) => outcomes[id])
  const even = parts.every((part) => part === parts[0])
  const divided = even ? `各 ${parts[0]} 分` : `为 ${parts.join('+')}`
  return `B=${coefficients.B}、C=${coefficients.C}、表示不足的 C=${coefficients['failing-C'] ?? 0}，合作成果 ${SHARED_POINTS} 分${divided}`
}
