import { $draft } from '../../../stores/index.ts'
import { $fromRecords } from '../../calculators/FromRecords.tsx'

/** From the moment that there are records, each figure says what they come to. */
export function followRecords(): void {
  const stop = $draft.listen(({ records }) => {
    if (records === undefined) return
    stop()
    import('./FigureNote.tsx').then(
      ({ FigureNote }) => $fromRecords.set(FigureNote),
      // The figures themselves are there; the next page asks again.
      () => undefined,
    )
  })
}
