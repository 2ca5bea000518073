/** One thing in a figures file that cannot be right: where (`moe.annualFunding.1`), and what to do, in Chinese. */
export interface Problem {
  readonly path: string
  readonly message: string
}
