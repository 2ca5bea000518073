import type { Json } from './field.ts'
import { isObject, own } from './found.ts'

const MAX_DEPTH = 8
const MAX_VALUES = 5000
const MAX_TEXT = 5000

/**
 * A copy of `input` as plain JSON, for a section that has no table of its own yet; or, in words, why it
 * cannot be kept. Nothing that could reach a prototype is copied.
 */
export function readJson(input: unknown): { json: Json } | { message: string } {
  let values = 0

  const copy = (value: unknown, depth: number): Json => {
    values += 1
    if (values > MAX_VALUES) throw new Refused(`内容太多（最多 ${MAX_VALUES} 项）`)
    if (depth > MAX_DEPTH) throw new Refused(`嵌套太深（最多 ${MAX_DEPTH} 层）`)
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
    if (typeof value === 'string' && value.length <= MAX_TEXT) return value
    if (typeof value === 'string') throw new Refused(`有一段文字太长（最多 ${MAX_TEXT} 字）`)
    if (Array.isArray(value)) return Array.from(value, (item: unknown) => copy(item ?? null, depth + 1))
    if (!isObject(value)) throw new Refused('含有 JSON 不能表示的值')
    const result: { [key: string]: Json } = {}
    for (const key of Object.keys(value)) {
      if (key === '__proto__') throw new Refused('含有不允许的键“__proto__”')
      const item = own(value, key)
      if (item !== undefined) result[key] = copy(item, depth + 1)
    }
    return result
  }

  try {
    return { json: copy(input, 0) }
  } catch (error) {
    if (error instanceof Refused) return { message: error.message }
    throw error
  }
}

class Refused extends Error {}
