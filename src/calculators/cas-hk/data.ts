import { type PublishedFile, RULES_VERSION } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { GRADE_NAMES } from './grade-names.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { casHkGroups, casHkReadings, casHkRules } from './published.ts'
import { casHkHighlights } from './published-highlights.ts'
import { CAS_HK_RULES_SCHEMA } from './rules-schema.ts'

/** The rules of the evaluation as others read them. */
export const casHkData: readonly PublishedFile[] = [
  {
    name: 'cas-hk-rules',
    title: `${BASIS}指标、分值、当量权重、A/B/C 档与原文依据`,
    schema: CAS_HK_RULES_SCHEMA,
    content: {
      policy: POLICY,
      rulesVersion: RULES_VERSION,
      gradeNames: GRADE_NAMES,
      notes: Object.values(CAS_HK_NOTES),
      groups: casHkGroups,
      indicators: casHkRules,
      highlights: casHkHighlights,
      readings: casHkReadings,
    },
  },
]
