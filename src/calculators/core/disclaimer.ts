/** Every verdict of the site stands beside these words, on pages, in frames and in sheets. */
export const DISCLAIMER = '自测结果，非官方结论'
