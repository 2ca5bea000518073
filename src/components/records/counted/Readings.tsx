import type { Reading } from '../../../calculators/index.ts'

/** What the texts leave open, and how it was read in counting. */
export function Readings({ readings }: { readings: readonly Reading[] }) {
  if (readings.length === 0) return null
  return (
    <details class="readings">
      <summary>{`原文没有写明、计数时这样读的 ${readings.length} 处`}</summary>
      <ul>
        {readings.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
