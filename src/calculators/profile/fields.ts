import type { Field, FiguresOf } from './field.ts'
import { CAS_HK_FIELDS, CAS_HK_TALLIES } from './fields/cas-hk.ts'
import { MOE_FIELDS, MOE_PARTS } from './fields/moe.ts'

/** The one version of the figures file that is read and written. */
export const FIGURES_FORMAT = 'joint-lab-figures/1'

/** The sections of the figures file. */
export const PROFILE_FIELDS = [
  {
    key: 'format',
    label: '文件格式',
    kind: 'choice',
    choices: [{ value: FIGURES_FORMAT, label: FIGURES_FORMAT }],
  },
  { key: 'name', label: '联合实验室名称', kind: 'text', maxLength: 200 },
  {
    key: 'moe',
    label: '教育部国际合作联合实验室的数据',
    kind: 'object',
    fields: MOE_FIELDS,
    parts: MOE_PARTS,
  },
  {
    key: 'casHk',
    label: '中国科学院和香港地区联合实验室的数据',
    kind: 'object',
    fields: CAS_HK_FIELDS,
    tallies: CAS_HK_TALLIES,
  },
  { key: 'zhejiang', label: '浙江省国际联合实验室的数据', kind: 'json' },
  { key: 'application2022', label: '2022 年申报书的数据', kind: 'json' },
] as const satisfies readonly Field[]

type Sections = FiguresOf<typeof PROFILE_FIELDS>

/** The figures of the MOE standard that are valid. */
export type MoeFigures = FiguresOf<typeof MOE_FIELDS>

/** The figures of the CAS–HK evaluation that are valid. */
export type CasHkFigures = FiguresOf<typeof CAS_HK_FIELDS>

/** What of a figures file is valid; the two sections that calculators take are always there. */
export type Profile = Omit<Sections, 'format' | 'moe' | 'casHk'> & {
  readonly format: typeof FIGURES_FORMAT
  readonly moe: MoeFigures
  readonly casHk: CasHkFigures
}
