const MAX_SHOWN = 24

/** What was found where something else was expected, in a few Chinese words; long values are cut. */
export function found(input: unknown): string {
  if (input === null || input === undefined) return '空'
  if (Array.isArray(input)) return `列表（${input.length} 项）`
  switch (typeof input) {
    case 'string':
      return input.trim() === '' ? '空白文字' : `文字“${cut(input)}”`
    case 'number':
      return Number.isNaN(input) ? '非数（NaN）' : Number.isFinite(input) ? `数字 ${input}` : '无穷大'
    case 'boolean':
      return input ? 'true（是）' : 'false（否）'
    case 'object':
      return '对象'
    default:
      return `不能写入 JSON 的值（${typeof input}）`
  }
}

/** `text` cut to what a message or a path can carry, never through the middle of a character. */
export function cut(text: string): string {
  const characters = [...text.slice(0, MAX_SHOWN * 2)]
  const short = characters.slice(0, MAX_SHOWN).join('')
  return short.length < text.length ? `${short}…` : short
}

export type JsonObject = { readonly [key: string]: unknown }

/** A plain object, of any realm; not a list, a date, a map. */
export function isObject(input: unknown): input is JsonObject {
  return (
    typeof input === 'object' && input !== null && Object.prototype.toString.call(input) === '[object Object]'
  )
}

/** The value at a path (`projects.led`) of what a file holds; `undefined` where there is none. */
export function valueAt(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) ? own(value, key) : undefined), tree)
}

/** The value of an own key; what a prototype has is not in the file. */
export function own(input: JsonObject, key: string): unknown {
  return Object.getOwnPropertyDescriptor(input, key) === undefined ? undefined : input[key]
}
