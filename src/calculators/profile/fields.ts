import type { Field, FiguresOf, ObjectShape, ValueOf } from '../figures/index.ts'
import { CALCULATORS } from '../registry.ts'
import { DATES_SECTION } from '../timeline/index.ts'
import { FIGURES_FORMAT } from './format.ts'

const SECTIONS = [
  DATES_SECTION,
  { key: 'application2022', label: '2022 年申报书的数据', kind: 'json' },
  { key: 'records', label: '台账', kind: 'json', isApart: true },
  { key: 'recordSettings', label: '台账的设定', kind: 'json' },
] as const satisfies readonly Field[]

const HEAD = [
  {
    key: 'format',
    label: '文件格式',
    kind: 'choice',
    choices: [{ value: FIGURES_FORMAT, label: FIGURES_FORMAT }],
  },
  { key: 'name', label: '联合实验室名称', kind: 'text', maxLength: 200 },
] as const satisfies readonly Field[]

/** The sections of the figures file: its head, one for each calculator, and those without a table of their own. */
export const PROFILE_FIELDS: readonly Field[] = [
  ...HEAD,
  ...CALCULATORS.map(({ figures }) => figures),
  ...SECTIONS,
]

/** The figures file as one object. */
export const PROFILE_SHAPE = { kind: 'object', fields: PROFILE_FIELDS } as const satisfies ObjectShape

type Calculator = (typeof CALCULATORS)[number]

/** What of a figures file is valid; a calculator's section is always there. */
export type Profile = { readonly format: typeof FIGURES_FORMAT } & Omit<FiguresOf<typeof HEAD>, 'format'> & {
    readonly [C in Calculator as C['figures']['key']]: ValueOf<C['figures']>
  } & FiguresOf<typeof SECTIONS>
