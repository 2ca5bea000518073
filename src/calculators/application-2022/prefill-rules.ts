import type { MoeFigures } from '../moe/index.ts'

/** What of the standard's figures may stand in a cell, and how the two terms differ. */
export type PrefillRule = {
  readonly path: string
  /** Why the cell and the figure are not the same thing; `null` where they are. */
  readonly caution: string | null
} & (
  | { readonly shape: 'figure'; readonly of: NumberKey }
  | { readonly shape: 'share'; readonly part: NumberKey; readonly whole: NumberKey }
  | { readonly shape: 'years'; readonly of: 'annualFunding' }
  | { readonly shape: 'shares'; readonly of: 'papers' }
)

type NumberKey = {
  [K in keyof MoeFigures]-?: NonNullable<MoeFigures[K]> extends number | string ? K : never
}[keyof MoeFigures]

/** 国际合作项目 has no window and 经费总额 no figure in the standard: neither is filled. */
export const PREFILL_RULES: readonly PrefillRule[] = [
  { path: 'resources.area', shape: 'figure', of: 'buildingArea', caution: null },
  { path: 'resources.equipment', shape: 'figure', of: 'equipmentValue', caution: null },
  {
    path: 'resources.funding',
    shape: 'years',
    of: 'annualFunding',
    caution: '表内只有一格，未写是每年、年均还是合计，请自行选择。',
  },
  {
    path: 'team.domesticFixed',
    shape: 'figure',
    of: 'domesticResearchers',
    caution: '“国内固定研究人员”窄于标准的“国内研究人员”，请只计固定人员。',
  },
  {
    path: 'team.foreignFullTime',
    shape: 'share',
    part: 'foreignResearchers',
    whole: 'domesticResearchers',
    caution:
      '“外籍全职人员”窄于标准的“外籍研究人员”，请只计全职人员；比例的分母未写明，这里除以国内研究人员。',
  },
  {
    path: 'impact.jointShare',
    shape: 'shares',
    of: 'papers',
    caution: '“文章”宽于标准的“高水平论文”；“年”是哪一年、逐年还是年均，原文未写。',
  },
  {
    path: 'impact.conferences',
    shape: 'figure',
    of: 'conferencesLastFiveYears',
    caution: '标准计“近五年”的“国际学术会议”，本栏写“国际会议”，没有写期间。',
  },
  {
    path: 'impact.keynotes',
    shape: 'figure',
    of: 'keynotesLastFiveYears',
    caution: '标准计“近五年”在“国际学术会议”上的大会报告，本栏没有写期间和会议的范围。',
  },
  {
    path: 'committee.members',
    shape: 'figure',
    of: 'committeeMembers',
    caution: '本栏写“专家咨询委员会”，标准写“国际学术委员会”，请确认是同一机构。',
  },
  {
    path: 'committee.foreign',
    shape: 'share',
    part: 'committeeForeignMembers',
    whole: 'committeeMembers',
    caution: '本栏写“管理咨询委员会”的外籍科学家，标准写“国际学术委员会”，请确认是同一机构。',
  },
]
