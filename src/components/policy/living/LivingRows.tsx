import { useStore } from '@nanostores/preact'
import type { Finding, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { FigureInput } from '../../calculators/FigureInput.tsx'
import { Mark } from './Mark.tsx'

interface Props {
  readonly bench: Bench
  /** Of the clause that it stands at. */
  readonly fragment: string
  readonly calculatorHref: string
}

/** What a calculator says of one clause, row by row, and the figures it says it of; of any calculator. */
export function LivingRows({ bench, fragment, calculatorHref }: Props) {
  const { columns, indicators } = useStore(bench.$assessment)
  const rows = indicators.flatMap((indicator) => indicator.rows).filter((row) => restsOn(row, fragment))
  const said = rows.map((row) => {
    const words = findingsOf(row).map(({ column, words }) => {
      const label = columns.length > 1 ? columns.find(({ id }) => id === column)?.label : ''
      return `${label}${words}`
    })
    return `${row.label}：${words.join('，')}`
  })
  return (
    <Mark words={`您的数据：${said.join(' · ')}`} calculatorHref={calculatorHref}>
      {rows.flatMap(pathsOf).map((path) => (
        <FigureInput key={path} path={path} />
      ))}
    </Mark>
  )
}

/** Whether a row rests on the words at a fragment. */
export function restsOn(row: Row, fragment: string): boolean {
  return findingsOf(row).some(({ source }) => source.fragment === fragment)
}

/** What a row comes to, in the columns that ask for it. */
export function findingsOf({ findings }: Row): Finding[] {
  return findings.flatMap((finding) => finding ?? [])
}

function pathsOf(row: Row): string[] {
  return [...row.figures, ...findingsOf(row).flatMap(({ judgement }) => judgement ?? [])]
}
