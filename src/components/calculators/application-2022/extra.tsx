import type { Extra } from '../extras.ts'
import { StandardBand } from './StandardBand.tsx'

/** What the application shows beyond its rules: how the lab stands to the standard, and the 申报书 itself. */
export const extra: Extra = {
  Band: StandardBand,
  form: () => import('./ApplicationForm.tsx').then(({ ApplicationForm }) => ApplicationForm),
}
