import { type MoeAssessment, type Stage, shortfallWords } from '../../../calculators/index.ts'
import { StatusMark } from '../../results/index.ts'
import { STAGES } from './words.ts'

/** Both stages on one screen: each indicator with what it is at 立项 and at 验收. */
export function StageComparison({ byStage }: { byStage: Record<Stage, MoeAssessment> }) {
  return (
    <section class="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">立项、验收并排</h2>
      <table class="indicators">
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">属性</th>
            {STAGES.map(({ stage, word }) => (
              <th key={stage} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStage.establishment.indicators.map(({ id, label, attribute }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#${id}`}>{label}</a>
              </th>
              <td data-label="属性">{attribute === 'binding' ? '约束性' : '预期性'}</td>
              {STAGES.map(({ stage, word }) => (
                <Cell
                  key={stage}
                  word={word}
                  indicator={byStage[stage].indicators.find((other) => other.id === id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({
  word,
  indicator,
}: {
  word: string
  indicator: MoeAssessment['indicators'][number] | undefined
}) {
  if (indicator === undefined) return <td data-label={word} />
  return (
    <td data-label={word}>
      <StatusMark status={indicator.status} word={indicator.verdict} />
      {shortfallWords(indicator).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </td>
  )
}
