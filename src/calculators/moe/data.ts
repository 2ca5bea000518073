import type { PublishedFile } from '../rules/index.ts'
import { RULES_VERSION } from '../rules-version.ts'
import { moe } from './about.ts'
import { moeReadings, moeRules } from './published.ts'
import { MOE_RULES_SCHEMA } from './rules-schema.ts'

/** The rules of the standard as others read them. */
export const moeData: readonly PublishedFile[] = [
  {
    name: 'moe-rules',
    title: `${moe.basis}全部指标、要素、阈值与原文依据`,
    schema: MOE_RULES_SCHEMA,
    content: {
      policy: moe.policy,
      rulesVersion: RULES_VERSION,
      indicators: moeRules,
      readings: moeReadings,
    },
  },
]
