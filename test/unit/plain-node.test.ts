import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const DOOR = new URL('../../src/calculators/index.ts', import.meta.url).href

test('plain Node loads the calculators without a build and assesses a lab', { timeout: 30_000 }, () => {
  const script = `
    const { parseProfile, assessMoe } = await import(${JSON.stringify(DOOR)})
    const { profile, problems } = parseProfile({ format: 'joint-lab-figures/1', moe: { equipmentValue: '2400' } })
    const { indicators } = assessMoe(profile.moe, 'establishment')
    const { criteria } = indicators.find(({ id }) => id === 'equipment')
    console.log(JSON.stringify({ problems, text: criteria[0].shortfall.text }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ problems: [], text: '还差 100 万元' })
})

test('plain Node loads the records without a build and reads a file', { timeout: 30_000 }, () => {
  const records = new URL('../../src/calculators/records/index.ts', import.meta.url).href
  const script = `
    const { readRecords, deriveFigures } = await import(${JSON.stringify(records)})
    const { records } = readRecords(new TextEncoder().encode('TY  - JOUR\\nTI  - T\\nER  - \\n'), 'a.ris')
    const { problems } = deriveFigures({ papers: records }, {})
    console.log(JSON.stringify({ problems, title: records[0].title }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ problems: [], title: 'T' })
})
