import type { Row } from '../../../calculators/index.ts'
import { MadeWords } from './MadeWords.tsx'

/** What a row of facts is held against, what they make, what follows, and what can show it. */
export function FactAsked({ row: { findings, made = [], sum, evidence } }: { row: Row }) {
  const asked = [...new Set(findings.flatMap((finding) => (finding?.asked ? [finding.asked] : [])))]
  return (
    <>
      {made.length > 0 && <MadeWords made={made} />}
      {[...asked, ...(sum === '' ? [] : [sum])].map((words) => (
        <p key={words} class={words === sum ? 'asked-words sum' : 'asked-words'}>
          {words}
        </p>
      ))}
      {evidence !== undefined && <p class="evidence">{`备查：${evidence}`}</p>}
    </>
  )
}
