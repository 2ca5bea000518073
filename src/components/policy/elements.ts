import { getEntry } from 'astro:content'
import type { ElementLines } from '../results/index.ts'
import { elementsIn } from './element-lines.ts'

/** The column 三级指标及要素说明 of the MOE standard, word for word, by the id of its row. */
export async function standardElements(): Promise<ElementLines> {
  const { body } = (await getEntry('policies', 'moe-standard')) ?? {}
  if (body === undefined) throw new Error('The text of the MOE standard has no body')
  return elementsIn(body)
}
