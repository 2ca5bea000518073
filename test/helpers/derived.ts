import { type DerivedFigure, deriveFigures } from '../../src/calculators/records/index.ts'

export interface TestDates {
  readonly asOf?: string
  readonly incubationStartedOn?: string
  readonly establishedOn?: string
  readonly cycleStartedOn?: string
}

/** One figure of a lab's records. */
export function figure(path: string, records: unknown, dates: unknown): DerivedFigure {
  const found = deriveFigures(records, dates).figures.find((one) => one.path === path)
  if (found === undefined) throw new Error(`there is no figure ${path}`)
  return found
}

/** Why each record of a figure does not count, `counted` for those that do. */
export function outcomes(path: string, records: unknown, dates: unknown): Record<string, string> {
  const { counted, left } = figure(path, records, dates)
  return Object.fromEntries([
    ...counted.map((id) => [id, 'counted']),
    ...left.map(({ id, reason }) => [id, reason]),
  ])
}
