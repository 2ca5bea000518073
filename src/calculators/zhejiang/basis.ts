/** The text that a lab is held against: its page, and as people cite it. */
export const POLICY = 'zhejiang-measures'
export const BASIS = '《浙江省国际联合实验室管理办法（征求意见稿）》'

/** Said with every result: what it is worth. */
export const STANDING_OF_TEXT = '征求意见稿，施行日期留空'
