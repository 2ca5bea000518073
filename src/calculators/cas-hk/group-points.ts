import { CAS_HK_GROUPS, type CasHkGroup } from './indicators.ts'
import type { Literal } from './rule.ts'

/** What each first-level indicator is worth, as printed in the first of its rows. */
export const GROUP_POINTS = [
  {
    group: CAS_HK_GROUPS[0],
    fragment: 'complementarity',
    value: '20',
    asWritten: '20分',
    quote: '优势互补性 (20分)',
  },
  {
    group: CAS_HK_GROUPS[1],
    fragment: 'facilities',
    value: '20',
    asWritten: '20分',
    quote: '可持续发展性 (20分)',
  },
  {
    group: CAS_HK_GROUPS[2],
    fragment: 'projects',
    value: '50',
    asWritten: '50分',
    quote: '联合活动及成效(50分)',
  },
  {
    group: CAS_HK_GROUPS[3],
    fragment: 'exchanges',
    value: '10',
    asWritten: '10分',
    quote: '人才培养与交流(10分)',
  },
] as const satisfies readonly (Literal & { group: CasHkGroup })[]
