/** What the site calls itself, in the header, in titles and in citations. */
export const SITE_NAME = '联合实验室政策与自测'

export { DISCLAIMER } from '../../calculators/index.ts'
