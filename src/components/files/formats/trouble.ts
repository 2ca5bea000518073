/** What is wrong in a file: the row, the cell or the path, and what to do about it, in Chinese. */
export interface Trouble {
  readonly where: string
  readonly message: string
}

/** A file that cannot be used at all; its message is for the reader. Nothing was changed. */
export class UnusableFile extends Error {}

/** No figures file comes near this; what is larger is not read. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
/** A lab with thousands of papers stays far below. */
export const MAX_ROWS = 20_000
