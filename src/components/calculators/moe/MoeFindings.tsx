import { type MoeAssessment, STAGE_WORDS } from '../../../calculators/index.ts'
import { StatusMark } from '../../results/index.ts'
import { largestFirst } from './order.ts'
import { outcome } from './words.ts'

type Indicator = MoeAssessment['indicators'][number]

const GROUPS = [
  { attribute: 'binding', word: '约束性' },
  { attribute: 'anticipatory', word: '预期性' },
] as const

/** What is missing, largest shortfall first, and what is still to fill in; 约束性 before 预期性. */
export function MoeFindings({ assessment }: { assessment: MoeAssessment }) {
  return (
    <>
      <h2>{`自测结果 · ${STAGE_WORDS[assessment.stage]}`}</h2>
      <p>对照《国际合作联合实验室立项建设与验收标准》</p>
      <p class="disclaimer">自测结果，非官方结论</p>
      <p>
        达标不等于可以申报：<a href="#not-answered">判定范围，和这里不回答的</a>
      </p>
      {GROUPS.map(({ attribute, word }) => {
        const all = assessment.indicators.filter((indicator) => indicator.attribute === attribute)
        const tally = assessment[attribute]
        const failing = all.filter(({ status }) => status === 'unmet')
        const unknown = all.filter(({ status }) => status === 'unknown')
        return (
          <section key={attribute} aria-label={word}>
            <h3>
              {`${word}指标 ${all.length} 项 `}
              <StatusMark status={tally.status} />
            </h3>
            <p class="tally">
              <span>{`达标 ${tally.met}`}</span>
              <span>{`未达标 ${tally.unmet}`}</span>
              <span>{`待填写 ${tally.unknown}`}</span>
            </p>
            <Links title="未达标" indicators={largestFirst(failing)} words={outcome} />
            <Links title="还需填写或判断" indicators={unknown} words={missing} />
          </section>
        )
      })}
    </>
  )
}

interface LinksProps {
  readonly title: string
  readonly indicators: readonly Indicator[]
  readonly words: (indicator: Indicator) => string
}

function Links({ title, indicators, words }: LinksProps) {
  if (indicators.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <a href={`#${indicator.id}`}>{indicator.label}</a>
            {` ${words(indicator)}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function missing({ criteria }: Indicator): string {
  return criteria
    .filter(({ status }) => status === 'unknown')
    .map(({ label, actual: { filled } }) => (filled === null ? label : `${label}（${filled}）`))
    .join('、')
}

/** One line for a phone: the state of the whole, always in view. */
export function MoeSummaryLine({ assessment }: { assessment: MoeAssessment }) {
  const { binding, anticipatory, stage } = assessment
  const part = (word: string, { met, unmet, unknown }: MoeAssessment['binding']) =>
    `${word} 达标 ${met}、未达标 ${unmet}、待填写 ${unknown}`
  return (
    <p class="summary-line">{`${STAGE_WORDS[stage]}自测：${part('约束性', binding)}；${part('预期性', anticipatory)}`}</p>
  )
}
