/** What is looked up where nothing is held as typed, as it is downloaded. */
export interface PackedNear {
  /** The readings of the common characters of GB 2312, in its order, which is nearly that of their sounds: `a2 ai13` */
  readonly sounds: string
  /** Other characters of the texts, and other readings: `长zhang 囿you`. */
  readonly more: string
  /** English words and the official ones for them: `director|主任 实验室主任` a line. */
  readonly english: string
}

/** Something else to look for. */
export interface Suggestion {
  /** In the words of the texts. */
  readonly word: string
  /** The English that it stands for, where that is what was typed. */
  readonly english: string
}
