import type { Scenario } from '../../../stores/index.ts'
import type { Change } from '../../files/report/summary.ts'

/** More than a person reads in a list. */
export const SHOWN = 100

interface MovedProps {
  readonly scenario: Scenario
  readonly changes: readonly Change[]
  readonly turned: readonly string[]
}

/** 这个方案改变了什么: the figures that differ from 现状, and everything they move. */
export function Moved({ scenario, changes, turned }: MovedProps) {
  const figures = changes.map(({ label, before, after }) => `${label}：${before} → ${after}`)
  return (
    <section data-moved={scenario.name}>
      <h3>{`${scenario.name}：这个方案改变了什么`}</h3>
      <Listed title={`改动的数据 ${figures.length} 项`} lines={figures} />
      <Listed title={`随之变化的结果 ${turned.length} 项`} lines={turned} />
    </section>
  )
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{`另有 ${lines.length - SHOWN} 项`}</li>}
      </ul>
    </>
  )
}
