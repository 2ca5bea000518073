/** Whether a row heads a table of CNKI 自定义 in a workbook. */
export function isEStudyHeading(row: readonly string[]): boolean {
  const names = row.map(eStudyName)
  return (
    names.includes('Title') && names.includes('Source') && row.some((cell) => /^Title-题名/.test(cell.trim()))
  )
}

/** `Title-题名` is `Title`. */
export function eStudyName(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/-.*$/, '')
}
