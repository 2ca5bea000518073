import { describe, expect, it } from 'vitest'
import { allSources } from '../../src/calculators/index.ts'
import { clauseText, folded } from '../helpers/policies.ts'

const SOURCES = await allSources()

describe('every rule rests on words that stand at its fragment of the built page', () => {
  it('holds at least one quote of each criterion of the MOE standard', () => {
    const quoted = SOURCES.filter(
      ({ rule, source }) => source.policy === 'moe-standard' && !rule.startsWith('timeline/'),
    )
    expect(quoted).toHaveLength(62)
  })

  it.each(
    SOURCES.map(({ rule, source }) => ({ rule, ...source, where: `${source.policy}#${source.fragment}` })),
  )('$rule: $where has “$quote”', ({ policy, fragment, quote }) => {
    expect(clauseText(policy, fragment)).toContain(folded(quote))
  })
})
