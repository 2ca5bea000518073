/** How long papers take to be read, merged and counted on one core, and records to be counted. Not a test. */
import {
  countPapers,
  deriveFigures,
  mergeRecords,
  type PaperRecord,
  readRecords,
} from '../../src/calculators/records/index.ts'
import { savedRecords } from './wos-records.ts'

const JOURNALS = Array.from({ length: 300 }, (_, index) => ({
  title: `JOURNAL OF WIDGETS ${index}`,
  issn: [`${1000 + index}-1234`],
  categories: [{ name: 'WIDGET SCIENCE', edition: 'SCIE' }],
  jif: String(1 + (index % 90) / 10),
  below: null,
}))

function count(records: readonly PaperRecord[]) {
  return countPapers(records, {
    from: 2019,
    to: 2023,
    date: 'issue',
    sides: { a: ['North Univ'], b: ['Harbour Univ'] },
    indexes: ['SCIE', 'SSCI'],
    types: ['Article', 'Review'],
    journals: JOURNALS,
    means: [
      { field: 'Widget Science', value: '2.345' },
      { field: 'Engineering, Cold', value: '1.987' },
    ],
    severalCategories: 'highest-mean',
    confirmed: [],
  })
}

/** The fastest of some runs, in milliseconds: what the machine's other work does not hide. */
function best(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

function papers(size: number, runs: number): void {
  const bytes = savedRecords(size)
  let records: PaperRecord[] = []
  const reading = best(runs, () => {
    const result = readRecords(bytes, 'savedrecs.txt')
    records = result.kind === 'papers' ? result.records : []
  })
  if (records.length !== size) throw new Error(`${records.length} of ${size} papers were read`)
  const merging = best(runs, () => mergeRecords([records, records]))
  const counting = best(runs, () => count(records))
  const whole = best(runs, () => {
    const result = readRecords(bytes, 'savedrecs.txt')
    if (result.kind === 'papers') count(mergeRecords([result.records]))
  })
  const megabytes = (bytes.length / 1e6).toFixed(1)
  const heap = (process.memoryUsage().rss / 1e6).toFixed(0)
  console.log(
    `${size.toLocaleString('en')} Web of Science records, ${megabytes} MB: read ${reading.toFixed(0)} ms, merge two lists ${merging.toFixed(0)} ms, count ${counting.toFixed(0)} ms; read, merge and count ${whole.toFixed(0)} ms (process ${heap} MB)`,
  )
}

papers(2000, 5)
papers(20_000, 2)

const visits = Array.from({ length: 5000 }, (_, index) => ({
  id: `v${index}`,
  role: 'researcher',
  throughLab: true,
  from: `${2018 + (index % 7)}-0${1 + (index % 9)}-1${index % 9}`,
  to: `${2019 + (index % 7)}-0${1 + (index % 9)}`,
}))
const dates = { asOf: '2024-12-31', establishedOn: '2021-05-01', cycleStartedOn: '2020-01-01' }
console.log(`figures from 5,000 visits: ${best(5, () => deriveFigures({ visits }, dates)).toFixed(0)} ms`)
