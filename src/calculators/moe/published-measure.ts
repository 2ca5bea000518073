import type { Demand, Stage } from './types.ts'

/** Which figures a demand holds against its bar, by their full paths in the figures file. */
export type PublishedMeasure =
  | { readonly shape: 'figure' | 'agreement' | 'judgement'; readonly of: string }
  | { readonly shape: 'share'; readonly part: string; readonly whole: string }
  | { readonly shape: 'every'; readonly of: string; readonly entries: number }
  | {
      readonly shape: 'every-share'
      readonly of: string
      /** Keys of an entry. */
      readonly part: string
      readonly whole: string
      readonly entries: number
    }

/** The measure of one criterion's demand as others read it. */
export function publishedMeasure({ measure }: Demand, criterion: string, stage: Stage): PublishedMeasure {
  switch (measure.shape) {
    case 'figure':
    case 'every':
    case 'every-share':
      return { ...measure, of: `moe.${measure.of}` }
    case 'share':
      return { shape: 'share', part: `moe.${measure.part}`, whole: `moe.${measure.whole}` }
    case 'agreement':
      return { shape: 'agreement', of: `moe.agreements.${measure.of}` }
    case 'judgement':
      return { shape: 'judgement', of: `moe.judgements.${criterion}.${stage}` }
    default:
      return measure satisfies never
  }
}
