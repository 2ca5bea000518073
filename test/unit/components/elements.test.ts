import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { MOE_INDICATORS } from '../../../src/calculators/index.ts'
import { elementsIn } from '../../../src/components/policy/element-lines.ts'
import { receivedRows } from '../../helpers/moe-standard.ts'
import { folded } from '../../helpers/policies.ts'

const page = fileURLToPath(new URL('../../../src/content/policies/moe-standard.mdx', import.meta.url))
const elements = elementsIn(readFileSync(page, 'utf8'))

test('三级指标及要素说明 of every row is the received text, word for word, misprints kept', () => {
  const ids = MOE_INDICATORS.flatMap(({ id }) =>
    id === 'positioning' ? [id, `${id}-b`, `${id}-c`] : [id as string],
  )
  expect(Object.keys(elements)).toEqual(ids)
  expect(Object.values(elements).map((lines) => folded(lines.join('')))).toEqual(
    receivedRows().map((row) => row.elements),
  )
})
