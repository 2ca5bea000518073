import type { Condition } from '../../../calculators/index.ts'

/** 说明 of a row, sentence by sentence. */
export function RowConditions({ conditions }: { readonly conditions: readonly Condition[] }) {
  return (
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
  )
}
