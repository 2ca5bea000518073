import type { CalculatorModule, Row } from '../../../calculators/index.ts'
import { Loaded } from '../../lab/Loaded.tsx'
import { RowConditions } from './RowConditions.tsx'

interface Props {
  readonly row: Row
  readonly href: string
  readonly explain: CalculatorModule['explain']
}

/** The text's words for each outcome of a row, what counts in its figures, and every way up. */
export function RowWords({ row: { id, words = [], conditions = [], lift = '' }, href, explain }: Props) {
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
      {conditions.length > 0 ? (
        <RowConditions conditions={conditions} />
      ) : (
        explain !== undefined && (
          <Loaded
            load={() => explain().then((of) => () => <RowConditions conditions={of(id)} />)}
            props={{}}
          />
        )
      )}
      <p>
        <a href={href}>查看原文</a>
      </p>
    </>
  )
}
