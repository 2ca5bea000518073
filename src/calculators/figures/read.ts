import { compare, parseDecimal, UNIT_LABELS } from '../core/index.ts'
import { ENTRY_WORDS } from './entry-words.ts'
import type { CountShape, DecimalShape, Field, ListShape, ObjectShape, Part, Shape } from './field.ts'
import { figureText } from './figure.ts'
import { found, isObject, type JsonObject, own } from './found.ts'
import type { Place, Values } from './place.ts'
import { tooFine } from './quotients.ts'
import { dayAsked, isLikelyDay } from './read-day.ts'
import { readJson } from './read-json.ts'
import { readNumber } from './read-number.ts'
import { reportMiscount } from './tally.ts'
import { reportUnknown } from './unknown-keys.ts'

/** An object with no more keys than this has them listed when a key is not one of them. */
const FEW_KEYS = 12

/** The valid values of an object's rows by key; what is not valid is reported and left out. */
export function readObject(shape: ObjectShape, input: unknown, place: Place): Values | undefined {
  if (!isObject(input)) return refuse(place, `${place.name || '数据'}应为对象 { … }；现在是${found(input)}。`)
  const values: Values = {}
  for (const field of shape.fields) {
    const value = readField(field, own(input, field.key), place)
    if (value !== undefined) values[field.key] = value
  }
  reportUnknownKeys(shape.fields, input, place)
  for (const pair of shape.parts ?? []) reportLargerPart(shape.fields, pair, values, place)
  for (const tally of shape.tallies ?? []) reportMiscount(tally, values, place)
  return values
}

function readField(field: Field, input: unknown, owner: Place): unknown {
  const path = owner.path === '' ? field.key : `${owner.path}.${field.key}`
  if (input === undefined || input === null)
    return field.required ? refuse({ ...owner, path }, missing(field, owner)) : undefined
  const isSection = owner.path === ''
  if (isSection && field.kind === 'object') return readObject(field, input, { ...owner, path, name: '' })
  return readShape(field, input, { ...owner, path, name: `${within(owner)}“${field.label}”` })
}

/** The valid value, or `undefined` where it is reported. */
function readShape(shape: Shape, input: unknown, place: Place): unknown {
  switch (shape.kind) {
    case 'decimal':
    case 'count': {
      const read = readNumber(shape, place.name, input)
      return 'figure' in read ? read.figure : refuse(place, read.message)
    }
    case 'flag':
    case 'answer':
      if (typeof input === 'boolean') return input
      return refuse(
        place,
        `${place.name}应为 true（是）或 false（否）；现在是${found(input)}。尚不清楚就留空。`,
      )
    case 'choice': {
      if (shape.choices.some(({ value }) => value === input)) return input
      const expected = shape.choices.map(({ value }) => `“${value}”`).join('、')
      return refuse(place, `${place.name}应为 ${expected}；现在是${found(input)}。`)
    }
    case 'text':
    case 'longtext':
      if (typeof input !== 'string') return refuse(place, `${place.name}应为文字；现在是${found(input)}。`)
      if (input.length <= shape.maxLength) return input
      return refuse(place, `${place.name}最多 ${shape.maxLength} 字，现有 ${input.length} 字。请缩短。`)
    case 'day':
      return isLikelyDay(input) ? input : refuse(place, `${place.name}${dayAsked(input)}`)
    case 'list':
      return readList(shape, input, place)
    case 'object':
      return readObject(shape, input, place)
    case 'json': {
      if (!isObject(input)) return refuse(place, `${place.name}应为对象 { … }；现在是${found(input)}。`)
      if (shape.isApart) return input
      const read = readJson(input)
      return 'json' in read ? read.json : refuse(place, `${place.name}${read.message}，整节已略去。`)
    }
    default:
      return shape satisfies never
  }
}

function readList(shape: ListShape, input: unknown, place: Place): unknown[] | undefined {
  const word = ENTRY_WORDS[shape.per]
  if (!Array.isArray(input))
    return refuse(place, `${place.name}应为列表 [ … ]，每${word}一项；现在是${found(input)}。`)
  if (input.length > shape.maxItems)
    return refuse(place, `${place.name}最多 ${shape.maxItems} 项，现有 ${input.length} 项。请删去多余的。`)
  if (input.length < (shape.minItems ?? 0))
    return refuse(place, `${place.name}至少 ${shape.minItems} 项，现有 ${input.length} 项。请补齐。`)
  const good = shape.item.kind === 'object' ? goodRows(shape.item, place) : undefined
  const entries = Array.from(input, (item: unknown, index) => {
    if (item === undefined || item === null) return null
    const known = good?.get(item)
    if (known !== undefined) return known
    const entry = { ...place, path: `${place.path}.${index}`, name: `${place.name}第 ${index + 1} ${word}` }
    if (shape.distinct && input.indexOf(item) < index)
      return refuse(entry, `${entry.name}与前面的重复，已略去。`) ?? null
    const faults = place.problems.length
    const value = readShape(shape.item, item, entry) ?? null
    if (isObject(item) && faults === place.problems.length) good?.set(item, value)
    return value
  })
  const fault = shape.dividedBy === undefined ? null : tooFine(shape.dividedBy, shape.item, entries)
  return fault === null ? entries : refuse(place, `${place.name}${fault}`)
}

function goodRows(shape: ObjectShape, { good }: Place): WeakMap<object, unknown> | undefined {
  const rows = good?.get(shape) ?? new WeakMap<object, unknown>()
  good?.set(shape, rows)
  return good && rows
}

function reportUnknownKeys(fields: readonly Field[], input: JsonObject, place: Place): void {
  const unknown = Object.keys(input).filter((key) => !fields.some((field) => field.key === key))
  const expected = fields.length > FEW_KEYS ? '' : `可用的键：${fields.map(({ key }) => key).join('、')}。`
  reportUnknown(
    unknown.map((key) => ({ path: place.path, key })),
    place,
    expected,
  )
}

function reportLargerPart(fields: readonly Field[], pair: Part, values: Values, place: Place): void {
  const part = parseDecimal(values[pair.part])
  const whole = parseDecimal(values[pair.whole])
  if (part === null || whole === null || compare(part, 'lte', whole)) return
  const said = (key: string) => {
    const field = fields.find((row) => row.key === key) as (Field & (DecimalShape | CountShape)) | undefined
    const unit = field?.unit === undefined ? '' : ` ${UNIT_LABELS[field.unit]}`
    return `“${field?.label}”（${figureText(values[key] as string | number)}${unit}）`
  }
  const message = `${within(place)}${said(pair.part)}多于${said(pair.whole)}，而前者应计入后者之内。请核对这两个数。`
  delete values[pair.part]
  place.problems.push({ path: `${place.path}.${pair.part}`, message })
}

function missing({ label }: Field, { name }: Place): string {
  return `${name}缺少“${label}”，这一条没有计入。请补填。`
}

function within({ name }: Place): string {
  return name === '' ? '' : `${name}的`
}

function refuse({ path, problems }: Place, message: string): undefined {
  problems.push({ path, message })
  return undefined
}
