import fc from 'fast-check'

/** Days of this and the last century as ISO dates. */
export const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
