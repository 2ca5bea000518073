import { type Assessment, type Finding, toneOf } from '../../calculators/index.ts'

const SIGNS = { met: '✓', unmet: '✕' } as const

/** What one figure comes to: `立项 ✓ 达标 · 验收 ✕ 还差 900 万元`, `B 档`; nothing where that is not known yet. */
export function resultOf({ columns, indicators }: Assessment, path: string): string {
  const row = indicators.flatMap(({ rows }) => rows).find(({ figures }) => holds(figures, path))
  return (row?.findings ?? [])
    .flatMap((finding, place) => {
      const said = finding === null ? '' : saidOf(finding)
      if (said === '') return []
      return [columns.length > 1 ? `${columns[place]?.label} ${said}` : said]
    })
    .join(' · ')
}

/** Whether a row takes a figure: itself, or what it is a part of (`casHk.projects` takes `casHk.projects.led`). */
function holds(figures: readonly string[], path: string): boolean {
  return figures.some((figure) => path === figure || path.startsWith(`${figure}.`))
}

function saidOf({ outcome, words, given }: Finding): string {
  switch (outcome.kind) {
    case 'status':
      return outcome.status === 'unknown' ? '' : `${SIGNS[outcome.status]} ${words}`
    case 'grade':
      return outcome.grade === null ? '' : [words, given].filter(Boolean).join('，')
    case 'date':
    case 'state':
      return toneOf(outcome) === 'unknown' ? '' : words
    default:
      return outcome satisfies never
  }
}
