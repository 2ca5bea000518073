import { type CasHkIndicator, GRADE_NAMES } from '../../../calculators/index.ts'
import { Basis } from '../../results/index.ts'
import { LazyPanel } from '../LazyPanel.tsx'
import { BandChart } from './BandChart.tsx'
import { Figures } from './Figures.tsx'
import { GradeMark } from './GradeMark.tsx'
import { pointsWord } from './words.ts'

const loadReach = (id: CasHkIndicator['id']) =>
  import('./ReachPanel.tsx').then(({ reachPanelOf }) => reachPanelOf(id))

interface Props {
  readonly indicator: CasHkIndicator
  readonly policyHref: string
}

/** One indicator: its figures, the arithmetic written out, the grade, and what reaches the next. */
export function CasHkCard({ indicator, policyHref }: Props) {
  const { id, kind, label, grade, words, arithmetic, next, source, readings } = indicator
  return (
    <section
      id={id}
      class="indicator"
      data-indicator={id}
      data-grade={grade ?? 'unknown'}
      aria-labelledby={`${id}-title`}
    >
      <header>
        <h3 id={`${id}-title`}>{label}</h3>
        <span class="badge">{pointsWord(indicator)}</span>
        <GradeMark grade={grade} />
        <a href={`${policyHref}#${id}`}>原文</a>
      </header>
      {words.length > 0 && (
        <ul class="grade-words">
          {words.map((word) => (
            <li key={word.grade} aria-current={word.grade === grade ? 'true' : undefined}>
              <b>{word.grade}</b> {word.source.quote}
            </li>
          ))}
        </ul>
      )}
      <Figures indicator={indicator} />
      {arithmetic !== undefined && <p class="arithmetic">{arithmetic.text}</p>}
      <BandChart indicator={indicator} />
      {next !== null && (
        <p class="next">
          <strong>{`到 ${GRADE_NAMES[next.grade]}：`}</strong>
          {next.text}
          {next.ways.length + next.others.length > 0 && '：'}
          {[...next.ways.map(({ text }) => text), ...next.others].join('，或 ')}
        </p>
      )}
      {next !== null && kind !== 'judged' && (
        <LazyPanel label={`反推：填入达到 ${GRADE_NAMES[next.grade]}的值`} load={() => loadReach(id)} />
      )}
      <Basis of={label} policyHref={policyHref} source={source} readings={readings} />
    </section>
  )
}
