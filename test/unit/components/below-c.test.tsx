import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, test } from 'vitest'
import { assessCasHk, casHkReadings, GRADE_NAMES } from '../../../src/calculators/index.ts'
import { CasHkCalculator } from '../../../src/components/calculators/cas-hk/CasHkCalculator.tsx'
import { CasHkComparison } from '../../../src/components/calculators/cas-hk/CasHkComparison.tsx'
import { SystemTable } from '../../../src/components/calculators/cas-hk/SystemTable.tsx'
import { spoken } from '../../../src/components/calculators/cas-hk/words.ts'
import { LivingCasHk } from '../../../src/components/policy/living/LivingCasHk.tsx'
import { setFigure } from '../../../src/stores/index.ts'

/** What lies under the lowest bar is called so, everywhere; a test that took the name from the code would hold nothing. */
const NAME = '未达 C 档'
/** What it was once called, on two cards and in the sheets. */
const OTHERS = /未入档|低于 ?C|不及 C|未达 ?C(?! 档)|C 档以下|基本分|不作任?何?假设/

beforeEach(() => setFigure('casHk.patents.domesticFiled', '0'))

const words = (html: string) => html.replace(/<[^>]+>/g, ' ')

test('in the data, the readings and read aloud', () => {
  expect(GRADE_NAMES['below-C']).toBe(NAME)
  expect(casHkReadings.find(({ id }) => id === 'below-the-lowest-bar')?.text).toContain(`“${NAME}”`)
  const patents = assessCasHk({ patents: { domesticFiled: 0 } }).indicators.find(({ id }) => id === 'patents')
  expect(patents && spoken(patents)).toBe(`${NAME}，到 C 档还差 0.2 当量`)
})

test('on the calculator: the card, the list of grades, the range of the score, its assumptions, the summary', () => {
  const page = words(renderToString(<CasHkCalculator policyHref="" />))
  expect(page).not.toMatch(OTHERS)
  expect(page).toContain(`只假设 A 得满分、等级低的得分不更高、${NAME}得 0，基础分在`)
  expect(page).toContain(`C 档 0 项、${NAME} 1 项、待填写 14 项`)
  // The card’s mark and its reading, the list, the range, the summary line, and what is read aloud once changed.
  expect(page.split(NAME).length - 1).toBeGreaterThanOrEqual(5)
})

test.each([
  ['the comparison', () => <CasHkComparison />],
  ['the system’s own table', () => <SystemTable />],
  ['the clause of the policy’s page', () => <LivingCasHk id="patents" calculatorHref="" />],
])('in %s', (_, element) => {
  const said = words(renderToString(element()))
  expect(said).toContain(NAME)
  expect(said).not.toMatch(OTHERS)
})

test('no source of the site has another name for it', () => {
  const root = fileURLToPath(new URL('../../../src', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tsx?|astro)$/.test(name),
  )
  const found = files.filter((name) => OTHERS.test(readFileSync(join(root, name), 'utf8')))
  expect(found).toEqual([])
  // Nor does any but the one place spell it out.
  const spelt = files.filter((name) => readFileSync(join(root, name), 'utf8').includes(`${NAME}`))
  expect(spelt).toEqual(['calculators/cas-hk/grade-names.ts'])
})
