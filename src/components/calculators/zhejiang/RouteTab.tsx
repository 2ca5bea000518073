import {
  CLASS_NOTE,
  CLASS_RULES,
  ROUTE_READINGS,
  ROUTE_RULES,
  type StepRule,
  TASK_RULES,
  ZHEJIANG_READINGS,
} from '../../../calculators/index.ts'
import { ClauseLink } from '../ClauseLink.tsx'

const at = (fragment: string) => ({ policy: 'zhejiang-measures', fragment }) as const

/** 类别 (第六条), 重点任务 (第五条), and who does what next from the call to the recognition (第八、九条). */
export function RouteTab() {
  const open = ZHEJIANG_READINGS.filter(({ id }) => ROUTE_READINGS.includes(id as never))
  const [targeted, ...others] = [...ROUTE_RULES].reverse()
  return (
    <section class="route" aria-label="类别与步骤">
      <h2>申报与认定步骤</h2>
      <ol class="steps">
        {others.reverse().map((step, place) => (
          <Step key={step.id} step={step} number={place + 1} />
        ))}
      </ol>
      {targeted !== undefined && (
        <>
          <h3>另一条路</h3>
          <ol class="steps">
            <Step step={targeted} number={null} />
          </ol>
        </>
      )}
      {open.map(({ id, text }) => (
        <p key={id} class="soft">
          {text}
        </p>
      ))}
      <h2>类别</h2>
      <p class="soft">{CLASS_NOTE}</p>
      <dl class="kinds">
        {CLASS_RULES.map(({ id, label, focus, how, fragment }) => (
          <div key={id}>
            <dt>
              {label} <ClauseLink source={at(fragment)} label={label} />
            </dt>
            <dd>{`重点聚焦：${focus}。`}</dd>
            <dd>{`怎样合作：${how}。`}</dd>
          </div>
        ))}
      </dl>
      <h2>重点任务</h2>
      <p class="soft">第五条的六项，可作申报书的自查清单；是否须六项齐备，原文没有写。</p>
      <dl class="kinds">
        {TASK_RULES.map(({ id, label, words, fragment }) => (
          <div key={id}>
            <dt>
              {label} <ClauseLink source={at(fragment)} label={label} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** One step: who acts, what is done, what can come of it, and what the text leaves open. */
function Step({ step, number }: { step: StepRule; number: number | null }) {
  const { label, who, words, outcomes, open, fragment, next } = step
  const after = ROUTE_RULES.find(({ code }) => code === next)
  return (
    <li data-step={step.code}>
      <h3>
        {number === null ? label : `${number}. ${label}`} <ClauseLink source={at(fragment)} label={label} />
      </h3>
      <p>
        <b>谁来做：</b>
        {who}
      </p>
      <p>{words}</p>
      <p>
        <b>结果：</b>
        {outcomes.join(' / ')}
      </p>
      <p class="open">{`原文未写：${open}`}</p>
      {after !== undefined && <p class="soft">{`下一步：${after.label}`}</p>}
    </li>
  )
}
