/** Column of a cell by its letters, counted from 0: A is 0, Z 25, AA 26. */
export function columnOf(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** The letters of a column counted from 0. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}

/** `填写数据!D7`; both counted from 0. */
export function cellName(sheet: string, column: number, row: number): string {
  return `${sheet}!${lettersOf(column)}${row + 1}`
}
