/** Measures of GB/T 9704—2012 as Word counts them: lengths in twentieths of a point, sizes of type in half points. */

/** 37 mm above, 26 to the right, 35 below, 28 to the left leave 156 × 225 mm of type. */
export const MARGINS = { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 1134, footer: 1304 }

/** 225 mm in 22 lines. */
export const LINE = 579
export const GRID = { linePitch: LINE }

/** 三号, and what brings 28 of its characters into 156 mm. */
export const TEXT = 32
export const TIGHTER = -5
/** 二号, 五号. */
export const TITLE = 44
export const SMALL = 21

export const INK = '000000'

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }
export const FANGSONG = { ...latin, eastAsia: '仿宋' }
export const HEITI = { ...latin, eastAsia: '黑体' }
export const KAITI = { ...latin, eastAsia: '楷体' }
export const SONG = { ...latin, eastAsia: '宋体' }
/** Of the title; Windows has it not by itself, and Word then takes 宋体. */
export const XIAOBIAOSONG = { ...latin, eastAsia: '方正小标宋简体' }
