/** What the site calls itself, in the header, in titles and in citations. */
export const SITE_NAME = '联合实验室政策与自测'

/** Every verdict of the site stands beside these words. */
export const DISCLAIMER = '自测结果，非官方结论'

/** The calculators that have a page, by the question they answer. */
export const CALCULATORS = [
  {
    slug: 'moe',
    policy: 'moe-standard',
    title: '立项 / 验收自测',
    question: '立项的数值要求达到几项？验收还差什么？',
    basis: '《国际合作联合实验室立项建设与验收标准》',
  },
  {
    slug: 'cas-hk',
    policy: 'cas-hk-evaluation',
    title: '中科院—香港评估自评测算',
    question: '中科院—香港联合实验室自评，各项够哪一档？',
    basis: '《中国科学院和香港地区联合实验室评估办法（试行）》',
  },
] as const
