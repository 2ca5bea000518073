/** The text that a lab is held against: its page, and as people cite it. */
export const POLICY = 'cas-hk-evaluation'
export const BASIS = '《中国科学院和香港地区联合实验室评估办法（试行）》'
