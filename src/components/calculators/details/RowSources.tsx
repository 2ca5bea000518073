import type { Column, Finding, Source } from '../../../calculators/index.ts'

interface Props {
  readonly columns: readonly Column[]
  readonly findings: readonly Finding[]
  readonly policyHref: string
}

/** The words of the text for each column, once where two columns rest on the same, and the way to them. */
export function RowSources({ columns, findings, policyHref }: Props) {
  const quotes = new Map<string, { labels: string[]; source: Source }>()
  for (const { column, source: first, also = [] } of findings)
    for (const source of [first, ...also]) {
      const known = quotes.get(source.fragment + source.quote) ?? { labels: [], source }
      quotes.set(source.fragment + source.quote, known)
      known.labels.push(columns.find(({ id }) => id === column)?.label ?? '')
    }
  const cited = new Map(
    findings.flatMap(({ period }) => (period === undefined ? [] : [[period.name, period]])),
  )
  const href = ({ policy, fragment }: Source) => `${policyHref.replace(/[^/]+\/$/, `${policy}/`)}#${fragment}`
  return (
    <>
      {[...quotes.values()].map(({ labels, source }) => (
        <p key={source.quote}>
          <b>{columns.length > 1 ? `${labels.join('、')}原文：` : '原文：'}</b>
          <q>{source.quote}</q> <a href={href(source)}>查看原文</a>
        </p>
      ))}
      {[...cited.values()].map(({ name, source }) => (
        <p key={name}>
          <b>{`${name}：`}</b>
          <q>{source.quote}</q>{' '}
          <a href={href(source)}>
            查看原文<span class="visually-hidden">{name}</span>
          </a>
        </p>
      ))}
    </>
  )
}
