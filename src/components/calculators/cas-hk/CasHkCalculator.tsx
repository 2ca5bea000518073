import { useStore } from '@nanostores/preact'
import { type CasHkAssessment, type Grade, gradeName } from '../../../calculators/index.ts'
import { $casHk } from '../../../stores/index.ts'
import { Announcer } from '../Announcer.tsx'
import { byGroup } from '../groups.ts'
import { LabBar } from '../LabBar.tsx'
import { LazyPanel } from '../LazyPanel.tsx'
import { Still } from '../Still.tsx'
import { CasHkCard } from './CasHkCard.tsx'
import { GradeMark } from './GradeMark.tsx'
import { Highlights } from './Highlights.tsx'
import { ScorePanel } from './ScorePanel.tsx'
import { spoken } from './words.ts'

interface Props {
  /** Address of the evaluation measures' page, relative to where the calculator stands. */
  readonly policyHref: string
}

const STAGES_OF_EVALUATION = ['自评', '初评', '复评']
const ALL_GRADES: readonly (Grade | null)[] = ['A', 'B', 'C', 'below-C', null]
const loadComparison = () => import('./CasHkComparison.tsx').then(({ CasHkComparison }) => CasHkComparison)
const loadAlong = () => import('./CasHkAlong.tsx').then(({ CasHkAlong }) => CasHkAlong)
const loadTable = () => import('./SystemTable.tsx').then(({ SystemTable }) => SystemTable)

/** The CAS–HK self-evaluation: equivalents and grades as results, the score apart as a what-if. */
export function CasHkCalculator({ policyHref }: Props) {
  const assessment = useStore($casHk)
  return (
    <>
      <LabBar scenarioNames={STAGES_OF_EVALUATION} loadComparison={loadComparison} />
      <div class="panels">
        <LazyPanel label="一项数据变动的影响" load={loadAlong} />
      </div>
      <div class="workspace">
        <div>
          {byGroup(assessment.indicators).map(({ group, indicators }) => (
            <section key={group} aria-label={group}>
              <h2>{group}</h2>
              {indicators.map((indicator) => (
                <Still key={indicator.id} of={indicator}>
                  {(each) => <CasHkCard indicator={each} policyHref={policyHref} />}
                </Still>
              ))}
            </section>
          ))}
          <section aria-label="加分项">
            <h2>加分项</h2>
            <Still of={assessment.highlightKinds}>
              {() => <Highlights assessment={assessment} policyHref={policyHref} />}
            </Still>
          </section>
          <LazyPanel label="评估综合指标体系（自评表）" load={loadTable} />
        </div>
        <aside class="findings" aria-label="等级与测算">
          <h2>各项等级</h2>
          <p>依据《中国科学院和香港地区联合实验室评估办法（试行）》</p>
          <ul class="grades">
            {assessment.indicators.map(({ id, label, grade }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a> <GradeMark grade={grade} />
              </li>
            ))}
          </ul>
          <ScorePanel />
        </aside>
      </div>
      <p class="summary-line">{summary(assessment)}</p>
      <Announcer words={words(assessment)} />
    </>
  )
}

function words({ indicators, highlights }: CasHkAssessment): ReadonlyMap<string, string> {
  const entries = indicators.map((indicator) => [indicator.label, spoken(indicator)] as const)
  return new Map([...entries, ['重大联合亮点工作', `加 ${highlights.points} 分`]])
}

function summary({ indicators, highlights }: CasHkAssessment): string {
  const counts = ALL_GRADES.map(
    (grade) => `${gradeName(grade)} ${indicators.filter((indicator) => indicator.grade === grade).length} 项`,
  )
  return `自评：${counts.join('、')}；亮点加 ${highlights.points} 分`
}
