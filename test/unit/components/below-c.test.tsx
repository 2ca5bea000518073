import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderToString } from 'preact-render-to-string'
import { beforeEach, expect, test } from 'vitest'
import { assessCasHk, CALCULATORS, casHkReadings, GRADE_NAMES } from '../../../src/calculators/index.ts'
import { compared } from '../../../src/components/calculators/cas-hk/compared.ts'
import { spoken } from '../../../src/components/calculators/cas-hk/words.ts'
import { EntryGroup, groupsIn } from '../../../src/components/calculators/EntryTable.tsx'
import { extraOf } from '../../../src/components/calculators/extras.ts'
import { Top } from '../../../src/components/calculators/Top.tsx'
import { StageMarks } from '../../../src/components/policy/living/StageMarks.tsx'
import { $draft, type Bench, openBench, setFigure } from '../../../src/stores/index.ts'

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

/** The evaluation at work on the figures above. */
async function bench(): Promise<Bench> {
  const about = CALCULATORS.find(({ slug }) => slug === 'cas-hk')
  if (about === undefined) throw new Error('No calculator of the evaluation')
  return openBench(await about.load())
}

/** The answer and the table as the page has them. */
async function calculator(): Promise<string> {
  const opened = await bench()
  const extra = await extraOf('cas-hk')
  const groups = groupsIn(opened.$assessment.get().indicators)
  return renderToString(
    <>
      <Top bench={opened} extra={extra} />
      {groups.map((group) => (
        <EntryGroup key={group} bench={opened} policyHref="" group={group} />
      ))}
    </>,
  )
}

test('on the calculator: the answer, the overview, the row, the range of the score', async () => {
  const page = words(await calculator())
  expect(page).not.toMatch(OTHERS)
  expect(page).toContain(`只假设 A 得满分、等级低的得分不更高、${NAME}得 0，基础分在`)
  expect(page).toContain(`15 项中 ${NAME} 1 项；待填写 14 项`)
  // The sentence, the chip, the row’s mark and the range; what the opened row says is the reading above.
  expect(page.split(NAME).length - 1).toBeGreaterThanOrEqual(4)
})

test('in the comparison of scenarios', () => {
  const said = compared($draft.get())
    .map(({ label, words: value }) => `${label} ${value}`)
    .join('\n')
  expect(said).toContain(NAME)
  expect(said).not.toMatch(OTHERS)
})

test('in the clause of the policy’s page', async () => {
  const said = words(
    renderToString(<StageMarks bench={await bench()} indicator="patents" column={0} isShared={false} />),
  )
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
