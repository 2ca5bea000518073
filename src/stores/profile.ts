import { computed } from 'nanostores'
import { $draft } from './case.ts'
import { findingsOf } from './findings.ts'

const $findings = computed($draft, findingsOf)

/** What of the draft is valid; everything else is unknown to the calculators. */
export const $profile = computed($findings, ({ profile }) => profile)

/** What is wrong, by the path of its field. */
export const $problems = computed($findings, ({ problems }) => problems)
