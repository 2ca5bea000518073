import type { Problem } from './figures/index.ts'
import type { Profile } from './profile/fields.ts'
import { parseFigures } from './profile/parse.ts'
import { validRecords } from './records/figures/valid.ts'
import { validSettings } from './records/settings.ts'

/**
 * Reads a figures file of any origin. `profile` holds only what is valid; each thing that is not stands in
 * `problems` with its path and what to do about it, and counts as unknown while the rest is kept. Never throws.
 * A file without `format` is read as this one; another format is reported at `format`.
 */
export function parseProfile(input: unknown): { profile: Profile; problems: Problem[] } {
  const { profile, problems } = parseFigures(input)
  try {
    const { records, recordSettings } = profile
    return {
      profile: {
        ...profile,
        ...(records === undefined ? {} : { records: validRecords(records, problems) }),
        ...(recordSettings === undefined ? {} : { recordSettings: validSettings(recordSettings, problems) }),
      } as Profile,
      problems,
    }
  } catch {
    // Only an object that is not data can get here: a revoked proxy, a getter that throws.
    const { records: _, ...others } = profile
    return { profile: others as Profile, problems: [...problems, UNREADABLE] }
  }
}

const UNREADABLE: Problem = { path: 'records', message: '台账无法读取。请重新导出或重新填写。' }
