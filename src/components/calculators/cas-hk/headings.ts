import { PAPER_COLUMNS, type PaperKey } from './papers.ts'

/** Which column of a sheet holds what; -1 where none does. */
export type Matching = Readonly<Record<PaperKey, number>>

/** What sheets call a column: its names word for word, then what a heading may hold, the surer first. */
interface Called {
  readonly names: readonly string[]
  readonly patterns: readonly RegExp[]
  /** What a heading with one of the patterns may not hold. */
  readonly but: RegExp
}

const FACTOR = /影响因子|影响因素|impact\s*factor|(?:^|[^a-z])j?if(?:$|[^a-z])/
const MEAN = /平均|均值|mean|average/
/** Said of a journal's factor or standing, never of its name or of a year. */
const MEASURE = new RegExp(
  `${FACTOR.source}|${MEAN.source}|分区|级别|等级|排名|被引|issn|刊号|quartile|rank|cit`,
)

const CALLED: Readonly<Record<PaperKey, Called>> = {
  title: {
    names: ['题名', '标题', '题目', '论文', '论文题目', '论文题名', '论文标题', '论文名称', 'title'],
    patterns: [/题名|标题|题目|论文名|(?:article|paper) title/, /title/],
    but: /刊|杂志|journal|source|publication/,
  },
  journal: {
    names: [
      '刊物',
      '期刊',
      '刊名',
      '杂志',
      '期刊名',
      '期刊名称',
      '刊物名称',
      '杂志名称',
      'journal',
      'source',
    ],
    patterns: [/(?:刊|刊物|杂志)名|(?:journal|source|publication) (?:title|name)/, /刊|杂志|journal|source/],
    but: new RegExp(`${MEASURE.source}|年|日期|时间|year|date`),
  },
  year: {
    names: ['年', '年份', '年度', '发表年', '发表年份', '出版年', '出版年份', 'year', 'publication year'],
    patterns: [/年份|年度|(?:发表|出版|刊出|见刊)年|(?:^|[^a-z])year(?:$|[^a-z])/],
    but: MEASURE,
  },
  impactFactor: {
    names: ['影响因子', '期刊影响因子', '刊物影响因子', 'if', 'jif', 'if值', 'impact factor', 'impact'],
    patterns: [new RegExp(`^(?!.*(?:[五5]年|5[- ]year|five|学科|领域|field)).*(?:${FACTOR.source})`), FACTOR],
    but: new RegExp(`${MEAN.source}|分区|排名|百分位|quartile|rank|percentile`),
  },
  fieldMeanImpactFactor: {
    names: ['学科平均影响因子', '本学科平均影响因子', '本学科的平均影响因子', '平均影响因子'],
    patterns: [new RegExp(`(?:${MEAN.source}).*(?:${FACTOR.source})`), MEAN, /(?:学科|领域).*影响因子/],
    but: /被引|引用|引文|审稿|分区|cit/,
  },
}

/** How surely a heading names a column: 0 word for word, then by its patterns; Infinity if it does not. */
function rankOf(key: PaperKey, heading: string): number {
  const { names, patterns, but } = CALLED[key]
  const plain = heading.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (names.includes(plain)) return 0
  const rank = but.test(plain) ? -1 : patterns.findIndex((pattern) => pattern.test(plain))
  return rank < 0 ? Number.POSITIVE_INFINITY : rank + 1
}

/** Whether a first row names the columns: one word for word, or one by a pattern in a row without numbers. */
export function isHeading(row: readonly string[]): boolean {
  const best = Math.min(...row.flatMap((cell) => PAPER_COLUMNS.map(({ key }) => rankOf(key, cell))))
  return (
    best === 0 || (Number.isFinite(best) && !row.some((cell) => /^[\d.,]+$/.test(cell.normalize('NFKC'))))
  )
}

/** The columns that headings name, the surest first, each used once. */
export function matchHeadings(heading: readonly string[]): Matching {
  const pairs = PAPER_COLUMNS.flatMap(({ key }) =>
    heading.map((cell, column) => ({ key, column, rank: rankOf(key, cell) })),
  )
  const matching: Record<PaperKey, number> = {
    title: -1,
    journal: -1,
    year: -1,
    impactFactor: -1,
    fieldMeanImpactFactor: -1,
  }
  for (const { key, column, rank } of pairs.sort((one, other) => one.rank - other.rank)) {
    const isFree = matching[key] < 0 && !Object.values(matching).includes(column)
    if (isFree && Number.isFinite(rank)) matching[key] = column
  }
  return matching
}

/** A matching after a person's choice: a column that served elsewhere serves here alone. */
export function rematched(matching: Matching, key: PaperKey, column: number): Matching {
  const entries = Object.entries(matching).map(([other, had]) => [other, had === column ? -1 : had])
  return { ...(Object.fromEntries(entries) as Matching), [key]: column }
}
