/** The stages in the text's words, in its order. */
export const STAGE_WORDS = { establishment: '立项', acceptance: '验收' } as const

/** The attributes of an indicator in the text's words. */
export const ATTRIBUTE_WORDS = { binding: '约束性', anticipatory: '预期性' } as const

/** The column of the standard that says what a row consists of. */
export const ELEMENTS_COLUMN = '三级指标及要素说明'
