import { type Problem, valueAt } from '../figures/index.ts'
import { checkLimit } from './check-limit.ts'
import { isBlank } from './count-words.ts'
import { readingsOf } from './readings.ts'
import type { FieldResult, FormField, OutlineEntry } from './types.ts'

/** An application as it was given, and what of it is valid. */
export interface Given {
  readonly root: object
  readonly values: object
  readonly problems: Problem[]
}

/** Whether a cell is filled; `missing` is not known, `wrong` is reported as a problem. */
type Answer = 'filled' | 'blank' | 'missing' | 'wrong'
type Found = Pick<FieldResult, 'status' | 'missing'>

/** “无” (填表说明三) and 0 are answers; blanks are none; nor is what cannot be the cell's. */
function answerOf(value: unknown, valid: unknown): Answer {
  if (value === undefined || value === null) return 'missing'
  if (typeof value === 'string' && isBlank(value)) return 'blank'
  return valid === undefined || valid === null ? 'wrong' : 'filled'
}

function foundIn(path: string, answer: Answer): Found {
  if (answer === 'filled') return { status: 'met' }
  if (answer === 'blank') return { status: 'unmet', missing: [path] }
  return { status: 'unknown', ...(answer === 'missing' ? { missing: [path] } : {}) }
}

/** Each cell of the form with what is missing in it, in the form's order. */
export function checkFields(fields: readonly FormField[], given: Given): FieldResult[] {
  return fields.map((field) => {
    const { path, label, source, rows, limit, same } = field
    const result = { path, label, source, readings: readingsOf(field.readings) }
    if (rows !== undefined) return { ...result, ...checkRows(path, rows, given) }
    if (same !== undefined) return { ...result, ...checkSame(field, same, given) }
    const found = foundAt(path, given)
    return { ...result, ...(limit === undefined ? found : checkLong(limit.value, path, found, given)) }
  })
}

function foundAt(path: string, { root, values }: Given): Found {
  return foundIn(path, answerOf(valueAt(root, path), valueAt(values, path)))
}

/** A list that is given has the rows that the form prints: an entry that is not there is not filled. */
function checkRows(path: string, rows: number, { root, values }: Given): Found {
  const [given, valid] = [valueAt(root, path), valueAt(values, path)]
  if (given !== undefined && given !== null && !Array.isArray(valid)) return { status: 'unknown' }
  const entries: readonly unknown[] = Array.isArray(given) ? given : []
  const answers = Array.from({ length: Math.max(rows, entries.length) }, (_, row) =>
    answerOf(entries[row], Array.isArray(valid) ? valid[row] : undefined),
  )
  const missing = answers.flatMap((answer, row) =>
    answer === 'blank' || answer === 'missing' ? [`${path}.${row}`] : [],
  )
  const isGiven = Array.isArray(given) && (given.length === 0 || answers.some((each) => each !== 'missing'))
  if (missing.length > 0) return { status: isGiven ? 'unmet' : 'unknown', missing }
  return { status: answers.includes('wrong') ? 'unknown' : 'met' }
}

/** A cell that must say what another says, and is taken from there where it is not given. */
function checkSame({ path, label }: FormField, same: string, given: Given): Found {
  const [own, other] = [path, same].map((each) => valueAt(given.root, each))
  if (own === undefined || own === null) return foundIn(path, answerOf(other, valueAt(given.values, same)))
  const isDifferent =
    typeof own === 'string' &&
    typeof other === 'string' &&
    !isBlank(own) &&
    !isBlank(other) &&
    own.replace(/\s/g, '') !== other.replace(/\s/g, '')
  if (!isDifferent) return foundAt(path, given)
  given.problems.push({ path, message: `“${label}”与表内的不一致。请核对两处的名称。` })
  return { status: 'unknown' }
}

/** A text longer than any file may hold is counted all the same. */
function checkLong(limit: number, path: string, found: Found, { root }: Given) {
  const text = valueAt(root, path)
  if (typeof text !== 'string') return { ...found, limit }
  const { status, words, characters } = checkLimit(text, limit)
  return { ...found, status: status === 'empty' ? found.status : status, words, characters, limit }
}

/** Each section 一–六 with the applicant's own text; the opinions and attachments are rules. */
export function checkOutline(entries: readonly OutlineEntry[], given: Given): FieldResult[] {
  return entries
    .filter(({ kind }) => kind === 'section')
    .map(({ path, label, source }) => ({
      path,
      label,
      source,
      readings: readingsOf(['form-blank-outline']),
      ...foundAt(path, given),
    }))
}
