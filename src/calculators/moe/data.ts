import { type PublishedFile, RULES_VERSION } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { moeReadings, moeRules } from './published.ts'
import { MOE_RULES_SCHEMA } from './rules-schema.ts'

/** The rules of the standard as others read them. */
export const moeData: readonly PublishedFile[] = [
  {
    name: 'moe-rules',
    title: `${BASIS}全部指标、要素、阈值与原文依据`,
    schema: MOE_RULES_SCHEMA,
    content: {
      policy: POLICY,
      rulesVersion: RULES_VERSION,
      indicators: moeRules,
      readings: moeReadings,
    },
  },
]
