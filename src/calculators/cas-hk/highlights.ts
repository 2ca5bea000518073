import type { HighlightConditionId, HighlightKind } from '../profile/cas-hk-indicators.ts'

/** What one condition of 重大联合亮点工作 is worth; the words stand in the cell that spans the four rows. */
export const HIGHLIGHT_POINTS = {
  value: '10',
  asWritten: '10分',
  quote: '满足一条即为10分',
  fragment: 'highlights-scientific',
} as const

export interface HighlightRule {
  readonly kind: HighlightKind
  readonly fragment: `highlights-${HighlightKind}`
  /** The text's conditions, each of its clauses between ； as one. */
  readonly conditions: readonly { readonly id: HighlightConditionId; readonly quote: string }[]
}

/** The four kinds and their conditions, in the text's words. */
export const HIGHLIGHT_RULES: readonly HighlightRule[] = [
  {
    kind: 'scientific',
    fragment: 'highlights-scientific',
    conditions: [
      { id: 'science-magazine', quote: '入选美国《科学》杂志年度科学进展' },
      { id: 'field-top-ten', quote: '入选学科领域年度十大进展' },
      { id: 'academicians-vote', quote: '入选两院院士评选的年度世界/中国十大科技进展新闻' },
      { id: 'china-top-ten', quote: '入选中国科学十大进展' },
      { id: 'recognised-award', quote: '获得本领域国际公认的重要奖项' },
      { id: 'new-discipline', quote: '产生国际同行公认的新学科、新方向' },
    ],
  },
  {
    kind: 'technology',
    fragment: 'highlights-technology',
    conditions: [
      { id: 'core-patent', quote: '获得国际国内核心专利并得到应用' },
      { id: 'rd-100', quote: '获得美国《研究与发展》杂志R&D100奖励' },
      { id: 'monopoly-broken', quote: '打破国际技术垄断或封锁' },
      { id: 'market-gap', quote: '填补国内市场空白' },
      { id: 'national-problem', quote: '解决经济社会发展、国家安全中的重大科技难题并产生重大影响' },
      { id: 'irreplaceable', quote: '在所属领域具有不可替代性' },
      { id: 'new-industry', quote: '促进新兴产业的产生' },
    ],
  },
  {
    kind: 'solutions',
    fragment: 'highlights-solutions',
    conditions: [
      { id: 'standards', quote: '形成国际标准、国家标准、重大咨询建议' },
      { id: 'infrastructure', quote: '建成重大科技基础设施' },
      { id: 'national-security', quote: '承担并完成国家安全总体性重大任务' },
      { id: 'pilot-scale', quote: '实现规模试验示范并有重大应用前景' },
      { id: 'demonstration', quote: '形成推广的示范装置' },
      { id: 'instruments', quote: '自主研发重大科研仪器设备' },
      {
        id: 'scale-benefits',
        quote: '规模效益、增长性、扩散性、市场占有率，有效提升产业竞争力，大幅改善民生等',
      },
    ],
  },
  {
    kind: 'industry',
    fragment: 'highlights-industry',
    conditions: [
      { id: 'industrial-outcome', quote: '产出重大产业化成果，填补产业链空白，构成产业化发展格局' },
      {
        id: 'competitive-enterprise',
        quote: '培育具有国际竞争力的企业，上市公司，取得了巨大的经济和社会效益',
      },
      {
        id: 'industry-upgrade',
        quote: '推动相关产业整体竞争力的提升，促进相关产业技术水平的发展',
      },
    ],
  },
]
