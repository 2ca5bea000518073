import type { Row } from '../../../calculators/index.ts'

interface Props {
  readonly row: Row
  readonly href: string
}

/** The text's words for each outcome of a row, what counts in its figures, and every way up. */
export function RowWords({ row: { words = [], conditions = [], lift = '' }, href }: Props) {
  return (
    <>
      {lift !== '' && (
        <p>
          <b>{lift}</b>
        </p>
      )}
      {words.length > 0 && (
        <dl class="outcome-words">
          {words.map(({ label, quote, isReached }) => (
            <div key={label} aria-current={isReached ? 'true' : undefined}>
              <dt>{label}</dt>
              <dd>
                <q>{quote}</q>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {conditions.length > 0 && (
        <>
          <p class="soft">原文“说明”：</p>
          <ul class="counts-whole">
            {conditions.map(({ quote }) => (
              <li key={quote}>
                <q>{quote}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href}>查看原文</a>
      </p>
    </>
  )
}
