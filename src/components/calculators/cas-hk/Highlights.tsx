import { useStore } from '@nanostores/preact'
import { CAS_HK_NOTES, type CasHkAssessment, casHkHighlights } from '../../../calculators/index.ts'
import { $draft, $problems, figureAt, setFigures } from '../../../stores/index.ts'
import { Basis } from '../../results/index.ts'
import { useSelected } from '../selected.ts'
import { QuotedWords } from './QuotedWords.tsx'

interface Props {
  readonly assessment: CasHkAssessment
  readonly policyHref: string
}

/** 重大联合亮点工作: the text's own conditions, ticked one by one, beside the 100. */
export function Highlights({ assessment, policyHref }: Props) {
  const all = useSelected($draft, (draft) => figureAt(draft, 'casHk.highlightConditions'))
  const problems = useStore($problems)
  const { points, met } = assessment.highlights
  return (
    <section id="highlights" class="indicator" data-indicator="highlights" data-points={points}>
      <header>
        <h3>重大联合亮点工作（加分项）</h3>
        <strong>{`满足 ${met} 条，加 ${points} 分，列在基础分 100 之外`}</strong>
      </header>
      <QuotedWords quotes={[CAS_HK_NOTES.highlights.quote, CAS_HK_NOTES.base.quote]} />
      {casHkHighlights.map(({ kind, conditions }) => {
        const result = assessment.highlightKinds.find((other) => other.kind === kind)
        const path = `casHk.highlightConditions.${kind}`
        const given = figureAt({ all: all ?? null }, `all.${kind}`)
        const ticked = Array.isArray(given) ? given.map(String) : []
        const problem = problems.get(path) ?? problems.get(`casHk.highlights.${kind}`)
        const tick = (id: string, on: boolean) => {
          const next = conditions
            .map((condition) => condition.id)
            .filter((other) => (other === id ? on : ticked.includes(other)))
          setFigures({
            [path]: next.length === 0 ? undefined : next,
            [`casHk.highlights.${kind}`]: next.length === 0 ? undefined : next.length,
          })
        }
        return (
          <fieldset key={kind} id={`highlights-${kind}`} class="conditions">
            <legend>
              {`${result?.label ?? ''}（${result?.met ?? 0} 条，${result?.points ?? 0} 分）`}{' '}
              <a href={`${policyHref}#highlights-${kind}`}>原文</a>
            </legend>
            {ticked.length === 0 && (result?.met ?? 0) > 0 && (
              <p class="hint">数据里只有条数，没有逐条勾选；勾选后以勾选为准。</p>
            )}
            {conditions.map(({ id, source }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name={path}
                  value={id}
                  checked={ticked.includes(id)}
                  onChange={(event) => tick(id, event.currentTarget.checked)}
                />
                {source.quote}
              </label>
            ))}
            {problem !== undefined && <p class="problem">{problem}</p>}
          </fieldset>
        )
      })}
      <Basis
        of="重大联合亮点工作"
        policyHref={policyHref}
        source={CAS_HK_NOTES.highlights}
        readings={assessment.highlightReadings}
      />
    </section>
  )
}
