import type { ComponentChildren } from 'preact'
import type { Reading, Source } from '../../calculators/index.ts'

interface Props {
  /** What it is the basis of; for screen readers, which meet many of these. */
  readonly of: string
  /** Addresses of the policy pages by slug, as the page gives them (relative to where it stands). */
  readonly policyHref: string
  readonly source: Source
  readonly readings: readonly Reading[]
  /** Further words that it rests on. */
  readonly children?: ComponentChildren
}

/** 依据: the words a verdict rests on, the way to them, and how open points of the text are read. */
export function Basis({ of, policyHref, source, readings, children }: Props) {
  return (
    <details class="basis">
      <summary>
        依据<span class="visually-hidden">{`：${of}`}</span>
      </summary>
      <blockquote>{source.quote}</blockquote>
      <p>
        <a href={`${policyHref}#${source.fragment}`}>查看原文</a>
      </p>
      {children}
      {readings.length > 0 && (
        <ul>
          {readings.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  )
}
