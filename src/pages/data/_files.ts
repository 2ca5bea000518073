import pack from '../../../package.json' with { type: 'json' }
import {
  CAS_HK_NOTES,
  casHkGroups,
  casHkHighlights,
  casHkReadings,
  casHkRules,
  GRADE_NAMES,
  moeReadings,
  moeRules,
  RULES_VERSION,
} from '../../calculators/index.ts'
import { heldPolicies } from '../../components/policy/index.ts'
import {
  CAS_HK_RULES_SCHEMA,
  CLAUSES_SCHEMA,
  MOE_RULES_SCHEMA,
  POLICIES_SCHEMA,
  type Schema,
} from './_schemas.ts'

/** One file of `/data/`: what it is called, what it says, what it holds, and the schema that it keeps to. */
export interface DataFile {
  readonly name: string
  readonly title: string
  readonly schema: Schema
  /** Left out where the built pages are its source: see `scripts/clause-data.ts`. */
  readonly content?: () => Promise<object>
}

/** The data's version is the site's; the rules have one of their own beside it. */
export const VERSION = pack.version

/** Every data file. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'policies',
    title: '收录的政策文件：名称、文号、发文机关、状态、地址',
    schema: POLICIES_SCHEMA,
    content: policies,
  },
  {
    name: 'clauses',
    title: '全部条款和指标行：条号、永久地址、原文',
    schema: CLAUSES_SCHEMA,
  },
  {
    name: 'moe-rules',
    title: '《国际合作联合实验室立项建设与验收标准》全部指标、要素、阈值与原文依据',
    schema: MOE_RULES_SCHEMA,
    content: async () => ({
      policy: 'moe-standard',
      rulesVersion: RULES_VERSION,
      indicators: moeRules,
      readings: moeReadings,
    }),
  },
  {
    name: 'cas-hk-rules',
    title: '《中国科学院和香港地区联合实验室评估办法（试行）》指标、分值、当量权重、A/B/C 档与原文依据',
    schema: CAS_HK_RULES_SCHEMA,
    content: async () => ({
      policy: 'cas-hk-evaluation',
      rulesVersion: RULES_VERSION,
      gradeNames: GRADE_NAMES,
      notes: Object.values(CAS_HK_NOTES),
      groups: casHkGroups,
      indicators: casHkRules,
      highlights: casHkHighlights,
      readings: casHkReadings,
    }),
  },
]

async function policies(): Promise<object> {
  const held = await heldPolicies()
  return {
    policies: held.map(({ id, data }) => ({
      slug: id,
      href: `../policies/${id}/`,
      title: data.title,
      shortTitle: data.shortTitle,
      issuer: data.issuer ?? null,
      documentNumber: data.documentNumber ?? null,
      dates: data.dates,
      status: {
        kind: data.status.kind,
        label: data.status.label,
        note: [data.status.note, ...data.status.also.map(({ note }) => note)].join(''),
      },
      addressees: data.addressees ?? null,
      scope: data.scope,
      circulation: data.circulation ?? null,
    })),
  }
}
