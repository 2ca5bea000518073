/** What the site calls itself, in the header, in titles and in citations. */
export const SITE_NAME = '联合实验室政策与自测'

/** Every verdict of the site stands beside these words. */
export const DISCLAIMER = '自测结果，非官方结论'
