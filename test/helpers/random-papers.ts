import fc from 'fast-check'
import type { PaperRecord } from '../../src/calculators/records/index.ts'

const few = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 5 })

const address = fc.record({
  authors: orNull(fc.subarray(['Li, A', 'Wang, B', 'Chan, T'], { minLength: 1 })),
  text: few(
    'North Univ, Dept X, Beijing 100001, Peoples R China',
    'Harbour Univ, Hong Kong, Peoples R China',
    'Old Harbour Univ, Hong Kong, Peoples R China',
    'Third Inst, Paris, France',
  ),
})

/** Papers that often have something in common: few titles, DOIs, numbers, years and journals. */
export const somePaper: fc.Arbitrary<PaperRecord> = fc
  .record({
    ut: orNull(few('WOS:1', 'WOS:2', 'WOS:3', 'MEDLINE:1')),
    doi: orNull(few('10.1000/a', '10.1000/A', '10.1000/b', '10.1000/c')),
    title: orNull(few('Preface', 'preface.', 'Widgets', 'Water')),
    journal: orNull(few('Journal of Widgets', 'Widget Reviews', 'Unheard of')),
    issn: fc.subarray(['1234-5679', '2345-6789', '9999-9999']),
    year: orNull(fc.integer({ min: 2019, max: 2023 })),
    earlyAccess: orNull(few('OCT 2020', '2022-05-17')),
    types: orNull(fc.subarray(['Article', 'Review', 'Editorial Material', 'Retracted Publication'])),
    indexes: orNull(fc.subarray(['SCIE', 'SSCI', 'ESCI', 'CPCI-S'])),
    addresses: orNull(fc.array(address, { maxLength: 3 })),
    categories: fc.subarray(['Widget Science', 'Optics']),
    from: fc.subarray(['one.txt', 'two.ris'], { minLength: 1 }),
  })
  .chain((parts) => fc.nat().map((number) => ({ id: parts.ut ?? parts.doi ?? `paper ${number}`, ...parts })))
