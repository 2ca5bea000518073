import type { CitedText } from './facts.ts'

/** What is cited: a clause or words of it. */
export interface Cited {
  readonly text: CitedText
  /** 三、（一）, 第七条（二）, 仪器设备; empty before the first number. */
  readonly label: string
  /** Its words, a line for each cell or paragraph; empty where the clause as a whole is meant. */
  readonly words: string
  readonly address: string
  /** The day on which it was read, 2026-05-06. */
  readonly accessed: string
}

/** 2026-05-06 → 2026年5月6日. */
export function chineseDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}
