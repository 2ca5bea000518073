interface Props {
  readonly quotes: readonly string[]
  readonly id?: string
}

/** The text's own words beside what they govern, marked as such. */
export function QuotedWords({ quotes, id }: Props) {
  return (
    <div class="counts" id={id}>
      <b>原文</b>
      <ul>
        {quotes.map((quote) => (
          <li key={quote}>{quote}</li>
        ))}
      </ul>
    </div>
  )
}
