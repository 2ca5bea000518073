import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { assessMoe } from '../../../src/calculators/index.ts'
import { MoeFindings } from '../../../src/components/calculators/moe/MoeFindings.tsx'

test('what falls furthest short stands first, whatever the order of the standard', () => {
  // 100 of 5,000 ㎡ is 2 %, 1 of 3 projects a third, 2,000 of 2,500 万元 four fifths.
  const moe = { buildingArea: 4900, equipmentValue: 500, projectsLastThreeYears: 2, annualFunding: [1200] }
  const html = renderToString(h(MoeFindings, { assessment: assessMoe(moe, 'establishment') }))
  const [binding = ''] = html.split('aria-label="预期性"')
  const [unmet = '', open = ''] = binding.split('还需填写或判断')
  const names = [...unmet.matchAll(/<a href="#([\w-]+)">/g)].map(([, id]) => id)
  expect(names).toEqual(['not-answered', 'equipment', 'research-tasks', 'building-space'])
  expect(open).toContain('每年专项资金投入（已填 1 年，建设期共 3 年）')
})
