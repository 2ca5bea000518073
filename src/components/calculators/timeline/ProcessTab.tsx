import {
  EFFECT_WORDS,
  type ProcessGroup,
  TIMELINE_GROUPS,
  TIMELINE_READINGS,
} from '../../../calculators/index.ts'
import { ClauseLink } from '../ClauseLink.tsx'

/** 步骤与清单: every rule of the steps, the cycle and the process with its words, and how the open points are read. */
export function ProcessTab() {
  return (
    <section class="duties" aria-label="步骤与清单">
      {TIMELINE_GROUPS.map(({ id, title, rules }) => (
        <>
          <h2>{title}</h2>
          <ul key={id} class="duty-list">
            {rules.map((rule) => (
              <Step key={rule.id} rule={rule} />
            ))}
          </ul>
        </>
      ))}
      <h2>原文没有写明的</h2>
      <ul>
        {TIMELINE_READINGS.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Step({ rule: { id, label, effect, source } }: { rule: ProcessGroup['rules'][number] }) {
  return (
    <li data-rule={id}>
      <span class={`badge ${effect}`}>{EFFECT_WORDS[effect]}</span>
      <span class="duty-words">
        {label} <q class="soft">{source.quote}</q>
      </span>
      <ClauseLink source={source} label={label} />
    </li>
  )
}
