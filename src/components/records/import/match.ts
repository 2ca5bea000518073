import { KINDS, type KindName, type RecordKind, readTyped } from '../../../calculators/records/index.ts'

/** Other words for a field, beside its own; a heading that holds one is taken for it. */
const CALLED: Readonly<Record<string, RegExp>> = {
  name: /名称|姓名|题目|^(?:name|title)$/,
  title: /题名|标题|题目|名称|^title$/,
  person: /姓名|报告人|人员|^(?:name|person)$/,
  meeting: /会议/,
  role: /角色|身份|承担|职务|任务/,
  funding: /经费|金额|资助/,
  amount: /金额|经费|到账/,
  source: /来源|类别|资助机构/,
  from: /起|开始|到达|到岗|立项|入境/,
  to: /止|结束|离开|离岗|结题|出境/,
  on: /日期|时间|年月/,
  year: /年份|年度|学年|^year$/,
  joint: /联合|合作/,
  international: /国际/,
  journal: /刊|杂志|journal/i,
  impactFactor: /^(?!.*平均).*(?:影响因子|impact factor)|^j?if$/i,
  fieldMeanImpactFactor: /平均.*影响因子|学科平均/,
  degree: /层次|学位|类别/,
  completedOn: /毕业|出站|答辩/,
  filedOn: /申请/,
  grantedOn: /授权|登记/,
  level: /级别/,
  rank: /等级|奖项等次/,
  party: /单位|所属|出资/,
  foreign: /外籍/,
  body: /组织|期刊|机构/,
  kind: /种类|类型|类别/,
}

/** The column of each field by the headings; -1 where none names it. Never by its place. */
export function matched({ fields }: RecordKind, heading: readonly string[]): Record<string, number> {
  const taken = new Set<number>()
  const columns: Record<string, number> = {}
  const take = (key: string, is: (head: string) => boolean) => {
    if ((columns[key] ?? -1) >= 0) return
    const column = heading.findIndex((head, place) => !taken.has(place) && is(head.trim()))
    columns[key] = column
    if (column >= 0) taken.add(column)
  }
  for (const { key, label } of fields) take(key, (head) => head === label)
  for (const { key, label } of fields) take(key, (head) => bare(head) === bare(label))
  for (const { key } of fields) take(key, (head) => CALLED[key]?.test(head) === true)
  return columns
}

/** The kind whose own words the headings hold most of; none where they hold only one. */
export function bestKind(heading: readonly string[]): KindName | null {
  const scored = KINDS.map((kind) => {
    const exact = kind.fields.filter(({ label }) => heading.some((head) => bare(head) === bare(label))).length
    const all = Object.values(matched(kind, heading)).filter((column) => column >= 0).length
    const isNamed = heading.some((head) => head.includes(kind.label))
    return { kind: kind.kind, score: exact * 3 + all + Number(isNamed) * 2 }
  })
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= 4 ? best.kind : null
}

/** The records that rows make under a matching; rows without anything in a matched column are none. */
export function recordsOf(
  { kind, fields }: RecordKind,
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<string, number>>,
): { readonly [key: string]: unknown }[] {
  return rows.flatMap((row) => {
    const entries = fields.flatMap((field) => {
      const value = readTyped(field, row[columns[field.key] ?? -1] ?? '')
      return value === undefined ? [] : [[field.key, value] as const]
    })
    const whole = isAllPapers(kind, columns) ? { kind: 'paper' } : {}
    return entries.length === 0 ? [] : [{ ...whole, ...Object.fromEntries(entries) }]
  })
}

/** A list of papers that does not say which are books is one of papers. */
export function isAllPapers(kind: KindName, columns: Readonly<Record<string, number>>): boolean {
  return kind === 'papers' && (columns['kind'] ?? -1) < 0
}

/** A heading without its unit and blanks: 经费(万元) is 经费. */
function bare(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\s/g, '')
    .toLowerCase()
}
