import type { Problem } from '../figures/index.ts'
import { found, type JsonObject } from '../figures/index.ts'
import { type Answer, answerOf } from './answer.ts'
import { checkLimit } from './check-limit.ts'
import { isBlank } from './count-words.ts'
import { readingsOf } from './readings.ts'
import { valueAt } from './tree.ts'
import type { FieldResult, FormField, OutlineEntry } from './types.ts'

/** More rows than this are a mistake. */
const MAX_ROWS = 100

type Found = Pick<FieldResult, 'status' | 'missing'>

/** Each cell of the form with what is missing in it, in the form's order. */
export function checkFields(
  fields: readonly FormField[],
  root: JsonObject,
  problems: Problem[],
): FieldResult[] {
  return fields.map((field) => {
    const value = valueAt(root, field.path, problems)
    const { path, label, source, rows } = field
    const result = { path, label, source, readings: readingsOf(field.readings) }
    if (rows !== undefined) return { ...result, ...checkRows(field, rows, value, problems) }
    if (field.same !== undefined)
      return { ...result, ...checkSame(field, value, valueAt(root, field.same, problems), problems) }
    const given = foundIn(field, answerOf(field, value, path, problems))
    return { ...result, ...(field.limit === undefined ? given : checkLong(field.limit.value, value, given)) }
  })
}

function foundIn({ path }: FormField, answer: Answer): Found {
  if (answer === 'filled') return { status: 'met' }
  if (answer === 'blank') return { status: 'unmet', missing: [path] }
  return { status: 'unknown', ...(answer === 'missing' ? { missing: [path] } : {}) }
}

/** A list that is given has the rows that the form prints: an entry that is not there is not filled. */
function checkRows(field: FormField, rows: number, value: unknown, problems: Problem[]): Found {
  const { path, label } = field
  if (value !== undefined && value !== null && (!Array.isArray(value) || value.length > MAX_ROWS)) {
    const message = Array.isArray(value)
      ? `“${label}”最多 ${MAX_ROWS} 项，现有 ${value.length} 项。请删去多余的。`
      : `“${label}”应为列表 [ … ]；现在是${found(value)}。`
    problems.push({ path, message })
    return { status: 'unknown' }
  }
  const entries: unknown[] = Array.isArray(value) ? value : []
  const answers = Array.from({ length: Math.max(rows, entries.length) }, (_, row) =>
    answerOf(field, entries[row], `${path}.${row}`, problems),
  )
  const missing = answers.flatMap((answer, row) =>
    answer === 'blank' || answer === 'missing' ? [`${path}.${row}`] : [],
  )
  const isGiven = Array.isArray(value) && (value.length === 0 || answers.some((each) => each !== 'missing'))
  if (missing.length > 0) return { status: isGiven ? 'unmet' : 'unknown', missing }
  return { status: answers.includes('wrong') ? 'unknown' : 'met' }
}

/** A cell that must say what another says, and is taken from there where it is not given. */
function checkSame(field: FormField, value: unknown, other: unknown, problems: Problem[]): Found {
  if (value === undefined || value === null) return foundIn(field, answerOf(field, other, field.path, []))
  const isDifferent =
    typeof value === 'string' &&
    typeof other === 'string' &&
    !isBlank(value) &&
    !isBlank(other) &&
    value.replace(/\s/g, '') !== other.replace(/\s/g, '')
  if (!isDifferent) return foundIn(field, answerOf(field, value, field.path, problems))
  const message = `“${field.label}”与表内的不一致。请核对两处的名称。`
  problems.push({ path: field.path, message })
  return { status: 'unknown' }
}

function checkLong(limit: number, value: unknown, given: Found) {
  if (typeof value !== 'string') return { ...given, limit }
  const { status, words, characters } = checkLimit(value, limit)
  return { ...given, status: status === 'empty' ? given.status : status, words, characters, limit }
}

/** Each section 一–六 with the applicant's own text; the opinions and attachments are rules. */
export function checkOutline(
  entries: readonly OutlineEntry[],
  root: JsonObject,
  problems: Problem[],
): FieldResult[] {
  return entries
    .filter(({ kind }) => kind === 'section')
    .map(({ path, label, source }) => {
      const field: FormField = { path, label, source, kind: 'text', readings: ['form-blank-outline'] }
      const answer = answerOf(field, valueAt(root, path, problems), path, problems)
      return { path, label, source, readings: readingsOf(field.readings), ...foundIn(field, answer) }
    })
}
