import {
  COMPARATOR,
  closed,
  FRACTION,
  fileSchema,
  list,
  open,
  pathSchema,
  READINGS,
  SOURCE,
  TEXT,
} from '../rules/index.ts'

const GRADE = { enum: ['A', 'B', 'C'] }
const PATH = pathSchema('casHk')
const MEASURE = {
  oneOf: [
    closed({ shape: { enum: ['grade', 'figure', 'mean', 'parties'] }, of: PATH }),
    closed({
      shape: { const: 'sum' },
      of: PATH,
      terms: list(
        open(
          { of: PATH, weight: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' } },
          { ratio: { type: 'array', items: TEXT, minItems: 2, maxItems: 2 } },
        ),
      ),
    }),
  ],
}
const ELEMENTS = closed({
  second: SOURCE,
  rows: list(closed({ name: SOURCE, conditions: list(closed({ figures: list(PATH), source: SOURCE })) })),
})
const END = closed({ comparator: COMPARATOR, exact: FRACTION, value: { type: 'number' } })

/** What `cas-hk-rules.json` keeps to. */
export const CAS_HK_RULES_SCHEMA = fileSchema('cas-hk-rules', {
  policy: { const: 'cas-hk-evaluation' },
  rulesVersion: TEXT,
  gradeNames: closed({ A: TEXT, B: TEXT, C: TEXT, 'below-C': TEXT }),
  notes: list(SOURCE),
  groups: list(closed({ label: TEXT, points: { type: 'number' }, source: SOURCE })),
  indicators: list(
    open(
      {
        id: TEXT,
        label: TEXT,
        group: TEXT,
        second: TEXT,
        kind: { enum: ['judged', 'leaders', 'mean', 'amount', 'equivalent'] },
        points: { type: 'number' },
        sharedPoints: { type: 'boolean', description: '四类成果合计的分值' },
        failingC: { type: 'boolean', description: 'C 档在这一项表示不足，测算时用 failing-C 的系数' },
        pointsSource: SOURCE,
        policy: { const: 'cas-hk-evaluation' },
        fragment: TEXT,
        measure: MEASURE,
        elements: ELEMENTS,
        terms: list(
          open({ figure: TEXT, label: TEXT, source: SOURCE }, { unit: TEXT, weight: TEXT, exact: FRACTION }),
        ),
        bands: list(open({ grade: GRADE, words: TEXT, source: SOURCE }, { from: END, to: END })),
        words: list(closed({ grade: GRADE, source: SOURCE })),
        readings: READINGS,
      },
      { parties: closed({ each: END, total: END }) },
    ),
  ),
  highlights: list(
    closed({
      kind: TEXT,
      label: TEXT,
      points: { type: 'number' },
      pointsSource: SOURCE,
      name: SOURCE,
      conditions: list(closed({ id: TEXT, source: SOURCE })),
    }),
  ),
  readings: READINGS,
})
