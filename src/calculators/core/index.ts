export { type Comparator, compare } from './compare.ts'
export { type Exact, exact, exactText, parseDecimal, sum } from './exact.ts'
export type { PolicySlug, Reading, Source } from './source.ts'
export { combineStatus, type Status } from './status.ts'
