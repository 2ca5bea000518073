import type { DatesFigures } from './fields.ts'

/** The same lab: incubated for more than two years, in the last year of its construction, an evaluation ahead. */
export const EXAMPLE_DATES: DatesFigures = {
  incubationStartedOn: '2021-09-10',
  establishedOn: '2024-03-01',
  asOf: '2027-03-01',
  cycleStartedOn: '2022-01-01',
  evaluation: {
    agreementUntil: '2028-06-30',
    startsOn: '2027-03-15',
    parties: 3,
    status: 'recognised',
    takesPart: true,
    firstResult: 'excellent',
  },
}
