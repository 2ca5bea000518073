import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { MoeAssessment, Stage } from '../../../calculators/index.ts'
import { $moe, $moeByStage, $stage } from '../../../stores/index.ts'
import { ChoiceField } from '../../fields/index.ts'
import type { ElementLines } from '../../results/index.ts'
import { Announcer } from '../Announcer.tsx'
import { FigureInput } from '../FigureInput.tsx'
import { byGroup } from '../groups.ts'
import { LabBar } from '../LabBar.tsx'
import { LazyPanel } from '../LazyPanel.tsx'
import { Still } from '../Still.tsx'
import { IndicatorCard } from './IndicatorCard.tsx'
import { MoeFindings, MoeSummaryLine } from './MoeFindings.tsx'
import { StageComparison } from './StageComparison.tsx'
import { outcome, STAGES } from './words.ts'

const loadAlong = () => import('./MoeAlong.tsx').then(({ MoeAlong }) => MoeAlong)
const loadPlan = () => import('./MoePlan.tsx').then(({ MoePlan }) => MoePlan)
const loadComparison = () => import('./MoeComparison.tsx').then(({ MoeComparison }) => MoeComparison)

interface Props {
  /** Address of the standard's page, relative to where the calculator stands. */
  readonly policyHref: string
  readonly elements: ElementLines
}

/** The 立项 / 验收 self-check: figures by first-level indicator, findings beside them. */
export function MoeCalculator({ policyHref, elements }: Props) {
  const assessment = useStore($moe)
  const stage = useStore($stage)
  const [side, setSide] = useState(false)
  return (
    <>
      <LabBar loadComparison={loadComparison} />
      <div class="toolbar">
        <ChoiceField
          path="stage"
          label="对照阶段"
          choices={STAGES.map(({ stage: value, word }) => ({ value, label: word }))}
          value={stage}
          onChange={(value) => $stage.set(value as Stage)}
        />
        <FigureInput path="moe.labClass" />
        <button type="button" aria-pressed={side} onClick={() => setSide(!side)}>
          立项、验收并排看
        </button>
      </div>
      {side && <ComparisonOfStages />}
      <div class="panels">
        <LazyPanel label="一项数据变动的影响" load={loadAlong} />
        <LazyPanel label="建设期逐年计划" load={loadPlan} />
      </div>
      <div class="workspace">
        <div>
          {byGroup(assessment.indicators).map(({ group, indicators }) => (
            <section key={group} aria-label={group}>
              <h2>{group}</h2>
              {indicators.map((indicator) => (
                <Still key={indicator.id} of={indicator}>
                  {(each) => <IndicatorCard indicator={each} elements={elements} policyHref={policyHref} />}
                </Still>
              ))}
            </section>
          ))}
        </div>
        <aside class="findings" aria-label="自测结果">
          <MoeFindings assessment={assessment} />
        </aside>
      </div>
      <MoeSummaryLine assessment={assessment} />
      <Announcer words={spoken(assessment)} />
    </>
  )
}

function ComparisonOfStages() {
  return <StageComparison byStage={useStore($moeByStage)} />
}

function spoken({ indicators }: MoeAssessment): ReadonlyMap<string, string> {
  return new Map(indicators.map((indicator) => [indicator.label, outcome(indicator)]))
}
