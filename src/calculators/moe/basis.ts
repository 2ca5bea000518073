/** The text that a lab is held against: its page, and as people cite it. */
export const POLICY = 'moe-standard'
export const BASIS = '《国际合作联合实验室立项建设与验收标准》'
