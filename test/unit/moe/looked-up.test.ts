import { expect, test } from 'vitest'
import { moeRules } from '../../../src/calculators/index.ts'
import { moeLookedUp } from '../../../src/calculators/moe/looked-up.ts'

/** Of the table of the standard: ≧5000平米; ≧2500万元, ≧4000万元; 建设期内≧1000万/年; 50人; 10%, 15%; 15人; 1/3. */
test('the numbers most looked up are those of the standard, with their stages and clauses', () => {
  expect(
    moeLookedUp().map(({ bars, unit, columns, comparison, fragment }) =>
      [bars.join(' / '), unit, columns.join(' / '), comparison, `#${fragment}`].join(' '),
    ),
  ).toEqual([
    '5,000 ㎡ 立项 不低于 #building-space',
    '2,500 / 4,000 万元 立项 / 验收 不低于 #equipment',
    '1,000 万元/年 立项 不低于 #dedicated-funding',
    '50 人 立项 不低于 #international-team',
    '10 / 15 % 立项 / 验收 不低于 #international-team',
    '15 人 立项 不低于 #academic-committee',
    '1/3  立项 不低于 #academic-committee',
  ])
})

test('each is named and worded as in the published rules', () => {
  const published = moeRules.flatMap(({ criteria }) => criteria)
  for (const { label, bars, columns, comparison } of moeLookedUp()) {
    const rule = published.find((each) => each.label === label)
    const asked = [rule?.establishment, rule?.acceptance].flatMap((demand) => demand ?? [])
    expect(asked).toHaveLength(columns.length)
    for (const [place, { required }] of asked.entries()) {
      expect(required).toContain(comparison)
      expect(required).toContain(bars[place])
    }
  }
})
