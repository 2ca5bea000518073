import { parseDecimal } from '../core/index.ts'
import type { Tally } from './field.ts'
import { isObject, own } from './found.ts'
import type { Place, Values } from './place.ts'

/** Reports each list whose number of entries is not the number given beside it; the number is kept. */
export function reportMiscount(tally: Tally, values: Values, { path, problems }: Place): void {
  const numbers = values[tally.numbers]
  const lists = values[tally.lists]
  if (!isObject(numbers) || !isObject(lists)) return
  const kept: Values = { ...lists }
  for (const [key, list] of Object.entries(lists)) {
    const number = parseDecimal(own(numbers, key))
    if (number === null || !Array.isArray(list) || number.equals(list.filter((item) => item !== null).length))
      continue
    delete kept[key]
    problems.push({
      path: `${path}.${tally.lists}.${key}`,
      message: `勾选了 ${list.length} 条，而填写的条数是 ${number.toFraction()}：按填写的条数计，勾选已略去。请改成一致。`,
    })
  }
  values[tally.lists] = kept
}
