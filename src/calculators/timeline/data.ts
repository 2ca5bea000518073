import { type PublishedFile, RULES_VERSION } from '../rules/index.ts'
import { CONSEQUENCES, CYCLE, SECOND_REVIEW, SIGNATURES } from './cas-hk-rules.ts'
import { MOE_PERIODS } from './moe-rules.ts'
import { TIMELINE_GROUPS } from './published.ts'
import { TIMELINE_READINGS } from './readings.ts'
import { TIMELINE_RULES_SCHEMA } from './rules-schema.ts'

const { incubation, incubationStandard, construction, lastThree, lastFive } = MOE_PERIODS

/** Each length with the figure that it is reckoned from, and in which direction. */
const PERIODS = [
  ...[incubation, incubationStandard].map((rule) => ({
    rule,
    of: 'dates.incubationStartedOn',
    runs: 'from',
  })),
  { rule: construction, of: 'dates.establishedOn', runs: 'from' },
  ...[lastThree, lastFive].map((rule) => ({ rule, of: 'dates.asOf', runs: 'up-to' })),
  { rule: CYCLE, of: 'dates.cycleStartedOn', runs: 'from' },
]

/** The rules of the steps, the cycle and the process as others read them. */
export const timelineData: readonly PublishedFile[] = [
  {
    name: 'timeline-rules',
    title: '培育组建、立项建设、验收认定的年限，评估周期、签字盖章、复评与结果的后果，及原文依据',
    schema: TIMELINE_RULES_SCHEMA,
    content: {
      rulesVersion: RULES_VERSION,
      periods: PERIODS.map(({ rule: { id, years, asWritten }, of, runs }) => ({
        rule: id,
        years,
        asWritten,
        of,
        runs,
      })),
      signatures: SIGNATURES.parties.map(({ count, asWritten }) => ({ parties: count, asWritten })),
      secondReviewAfter: SECOND_REVIEW.after,
      consequences: CONSEQUENCES.map(({ id, status, after, consequence }) => ({
        rule: id,
        status,
        after,
        consequence,
      })),
      groups: TIMELINE_GROUPS.map(({ id, title, rules }) => ({
        id,
        title,
        rules: rules.map((rule) => ({
          id: rule.id,
          label: rule.label,
          effect: rule.effect,
          source: rule.source,
          readings: rule.readings ?? [],
        })),
      })),
      readings: TIMELINE_READINGS,
    },
  },
]
