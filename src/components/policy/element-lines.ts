import { ELEMENTS_COLUMN } from '../../calculators/index.ts'
import type { ElementLines } from '../results/index.ts'

const ROW = new RegExp(
  `<(?:IndicatorRow|tr) id="([\\w-]+)"(?:(?!</tr>|</IndicatorRow>)[\\s\\S])*?data-label="${ELEMENTS_COLUMN}"[^>]*>([\\s\\S]*?)</td>`,
  'g',
)
const LINE = /<(li|p)>([\s\S]*?)<\/\1>/g

/** The cells of the column, from the source of the policy's page: our marks there are tags, and only words stay. */
export function elementsIn(source: string): ElementLines {
  const rows = [...source.matchAll(ROW)].map(([, id = '', cell = '']) => [id, linesIn(cell)])
  return Object.fromEntries(rows)
}

function linesIn(cell: string): string[] {
  return [...cell.matchAll(LINE)].map(([, tag, words = '']) => {
    const line = words.replace(/<[^>]*>/g, '').trim()
    return tag === 'li' ? `· ${line}` : line
  })
}
