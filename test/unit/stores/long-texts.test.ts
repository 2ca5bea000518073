import { expect, test } from 'vitest'
import { exampleProfile } from '../../../src/calculators/index.ts'
import type { Case } from '../../../src/stores/case.ts'
import { figureAt } from '../../../src/stores/draft.ts'
import { withoutLongTexts } from '../../../src/stores/long-texts.ts'

const section = { labName: '甲', text: { plan: '三年规划' }, 'form-s-1-1': '需求' }
const draft = { format: 'joint-lab-figures/1', name: '甲', application2022: section }
const lab: Case = {
  scenarios: [
    { name: '现状', draft },
    { name: '方案1', draft: { ...draft, application2022: { ...section, 'form-s-1-2': '方向' } } },
  ],
  active: 1,
}

test('a lab without its long texts keeps everything else, and says how many there were', () => {
  const { lab: short, left } = withoutLongTexts(lab)
  expect(left).toBe(3)
  expect(short).toEqual({
    ...lab,
    scenarios: lab.scenarios.map(({ name }) => ({
      name,
      draft: { ...draft, application2022: { labName: '甲', text: {} } },
    })),
  })
  expect(figureAt(lab.scenarios[0].draft, 'application2022.text.plan')).toBe('三年规划')
})

test('a lab that has none is as it was', async () => {
  const { application2022: _, ...rest } = (await exampleProfile()) as unknown as Case['scenarios'][0]['draft']
  const plain: Case = { scenarios: [{ name: '现状', draft: rest }], active: 0 }
  expect(withoutLongTexts(plain)).toEqual({ lab: plain, left: 0 })
})
