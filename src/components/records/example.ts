import { EXAMPLE_DATES, EXAMPLE_RECORDS } from '../../calculators/records/example.ts'
import { $draft, type Raw, replaceDraft } from '../../stores/index.ts'

/** Puts the records of a lab that does not exist among the figures, with its dates; what is filled in stays. */
export function loadExampleRecords(): void {
  const draft = $draft.get()
  const dates = draft['dates'] ?? {}
  replaceDraft(
    {
      ...draft,
      records: EXAMPLE_RECORDS as unknown as Raw,
      dates: { ...(dates as object), ...EXAMPLE_DATES },
    },
    '已载入示例台账。',
  )
}
