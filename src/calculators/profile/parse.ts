import { type GoodRows, type Problem, readObject } from '../figures/index.ts'
import { CALCULATORS } from '../registry.ts'
import { PROFILE_SHAPE, type Profile } from './fields.ts'
import { FIGURES_FORMAT } from './format.ts'

const EMPTY = {
  format: FIGURES_FORMAT,
  ...Object.fromEntries(CALCULATORS.map(({ figures }) => [figures.key, {}])),
} as Profile

/**
 * Reads a figures file of any origin, apart from its records, which stay as they are. `profile` holds only what is valid; each thing that is not stands in
 * `problems` with its path and what to do about it, and counts as unknown while the rest is kept. Never throws.
 * A caller that reads one file again and again while it is edited may pass `good` (see there). A file without `format` is read as this one; another format is reported at `format`.
 */
export function parseFigures(input: unknown, good?: GoodRows): { profile: Profile; problems: Problem[] } {
  const problems: Problem[] = []
  try {
    const values = readObject(PROFILE_SHAPE, input, {
      path: '',
      name: '',
      problems,
      ...(good && { good }),
    })
    // The rows that were read are the rows that the type is made from.
    return { profile: { ...EMPTY, ...values } as Profile, problems }
  } catch {
    // Only an object that is not data can get here: a revoked proxy, a getter that throws.
    return { profile: EMPTY, problems: [{ path: '', message: '这份数据无法读取。请重新导出或重新填写。' }] }
  }
}
