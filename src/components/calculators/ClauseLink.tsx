import type { Source } from '../../calculators/index.ts'
import { textHref } from '../layout/text-href.ts'

interface Props {
  readonly source: Pick<Source, 'policy' | 'fragment'>
  readonly label: string
}

/** The way to the clause that says so. */
export function ClauseLink({ source, label }: Props) {
  return (
    <a href={textHref(source)} aria-label={`原文：${label}`}>
      原文
    </a>
  )
}
