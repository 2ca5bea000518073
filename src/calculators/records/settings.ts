import { found, isObject, type JsonObject, type JsonSchema, own } from '../figures/index.ts'
import type { HighLevelRule } from './papers/high-level.ts'
import type { Sides } from './papers/sides.ts'
import type { Problem } from './types.ts'

/** What imported papers are judged by. */
export interface RecordSettings {
  readonly sides?: Sides
  readonly highLevel?: HighLevelRule
}

const AT = 'recordSettings'
const ZONES = [1, 2, 3, 4]

/** What of `recordSettings` is valid; the rest is reported and not chosen. */
export function validSettings(input: unknown, problems: Problem[]): RecordSettings {
  if (input === undefined || input === null) return {}
  if (!isObject(input)) {
    problems.push({ path: AT, message: `台账的设定应为对象 { … }；现在是${found(input)}。` })
    return {}
  }
  const sides = sidesIn(own(input, 'sides'), problems)
  const highLevel = highLevelIn(own(input, 'highLevel'), problems)
  reportOthers(input, ['sides', 'highLevel'], AT, problems)
  return { ...(sides === null ? {} : { sides }), ...(highLevel === null ? {} : { highLevel }) }
}

function sidesIn(input: unknown, problems: Problem[]): Sides | null {
  if (input === undefined || input === null) return null
  const path = `${AT}.sides`
  if (!isObject(input)) {
    problems.push({ path, message: `两方的署名单位应为对象 { a, b }；现在是${found(input)}。` })
    return null
  }
  reportOthers(input, ['a', 'b'], path, problems)
  return {
    a: namesIn(own(input, 'a'), `${path}.a`, problems),
    b: namesIn(own(input, 'b'), `${path}.b`, problems),
  }
}

function namesIn(input: unknown, path: string, problems: Problem[]): string[] {
  if (input === undefined || input === null) return []
  if (Array.isArray(input) && input.every((one) => typeof one === 'string')) return input
  problems.push({ path, message: `应为名称的列表 [ … ]；现在是${found(input)}，按没有填处理。` })
  return []
}

function highLevelIn(input: unknown, problems: Problem[]): HighLevelRule | null {
  if (input === undefined || input === null) return null
  const path = `${AT}.highLevel`
  const wrong = (message: string) => {
    problems.push({ path, message: `${message}现在是${found(input)}，按没有选处理。` })
    return null
  }
  if (!isObject(input)) return wrong('“高水平”的口径应为对象 { rule, … }；')
  const rule = own(input, 'rule')
  switch (rule) {
    case 'sci-ssci':
      reportOthers(input, ['rule'], path, problems)
      return { rule }
    case 'quartile': {
      const zone = own(input, 'zone')
      reportOthers(input, ['rule', 'zone'], path, problems)
      return ZONES.includes(zone as number)
        ? { rule, zone: zone as number }
        : wrong('分区 zone 应为 1 至 4；')
    }
    case 'list':
      reportOthers(input, ['rule', 'journals'], path, problems)
      return { rule, journals: namesIn(own(input, 'journals'), `${path}.journals`, problems) }
    default:
      return wrong('“高水平”的口径 rule 应为 sci-ssci、quartile 或 list；')
  }
}

function reportOthers(input: JsonObject, known: readonly string[], path: string, problems: Problem[]): void {
  for (const key of Object.keys(input))
    if (!known.includes(key))
      problems.push({ path: `${path}.${key}`, message: `没有“${key}”这一项，已略去。请检查键名的拼写。` })
}

/** The schema of `recordSettings`. */
export function settingsSchema(): JsonSchema {
  const names = { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] }
  const closed = (properties: object, ...required: string[]) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  })
  const rule = (value: string, others: object = {}, ...required: string[]) =>
    closed({ rule: { const: value }, ...others }, 'rule', ...required)
  return closed({
    sides: { title: '两方在论文地址里的署名单位', anyOf: [closed({ a: names, b: names }), { type: 'null' }] },
    highLevel: {
      title: '“高水平”的口径，原文未写明',
      anyOf: [
        rule('sci-ssci'),
        rule('quartile', { zone: { enum: ZONES } }, 'zone'),
        rule('list', { journals: names }),
        { type: 'null' },
      ],
    },
  })
}
