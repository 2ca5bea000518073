import { readFileSync } from 'node:fs'
import { join } from 'node:path'
// It comes without types.
// @ts-expect-error
import { DmnModdle } from 'dmn-moddle'
import { evaluate } from 'feelin'
import { DIST } from '../serve.ts'
import type { Figures } from './published.ts'

interface Decision {
  readonly $type: string
  readonly name: string
  readonly decisionLogic: { readonly text: string }
}

/** The decisions of one published DMN file in its order, and what its reader warned of. */
export async function dmnDecisions(stage: string): Promise<{ decisions: Decision[]; warnings: unknown[] }> {
  const xml = readFileSync(join(DIST, `data/dmn/moe-${stage}.dmn.xml`), 'utf8')
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
  const { drgElement } = rootElement as unknown as { drgElement: Decision[] }
  return { decisions: drgElement.filter(({ $type }) => $type === 'dmn:Decision'), warnings }
}

/** What a FEEL engine says of every decision, each of which needs only earlier ones; and what it warned of. */
export function feelVerdicts(decisions: readonly Decision[], moe: unknown): Record<string, unknown> {
  const { whole, scale } = scaled(moe)
  const context: Figures = { moe: whole, scale }
  for (const { name, decisionLogic } of decisions) context[name] = evaluate(decisionLogic.text, context).value
  const { moe: _, scale: __, ...verdicts } = context
  return verdicts
}

/** All numbers times the power of ten that makes them whole. */
function scaled(moe: unknown): { whole: unknown; scale: number } {
  let places = 0
  walk(moe, (text) => {
    places = Math.max(places, (text.split('.')[1] ?? '').length)
    return 0
  })
  const shifted = (text: string) => {
    const [whole = '0', decimals = ''] = text.split('.')
    return Number(`${whole}${decimals.padEnd(places, '0')}`)
  }
  return { whole: walk(moe, shifted), scale: 10 ** places }
}

function walk(value: unknown, each: (digits: string) => number): unknown {
  if (typeof value === 'number' || typeof value === 'string')
    return /^\d+(\.\d+)?$/.test(String(value)) ? each(String(value)) : value
  if (Array.isArray(value)) return value.map((item) => walk(item, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, each)]))
}
