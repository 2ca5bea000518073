import { PROFILE_SHAPE, parseFigures, parseProfile, type Shape } from '../../../calculators/index.ts'
import { readableFile } from '../../../stores/checked.ts'
import { type Draft, FORMAT, type Raw } from '../../../stores/draft.ts'
import { isAdmittedDraft } from '../../../stores/gate.ts'
import { type Change, changesOf } from '../report/summary.ts'
import { isObject, own } from './table.ts'
import { type Trouble, UnusableFile } from './trouble.ts'

/** What a file would make of the lab; nothing is applied until its reader says so. */
export interface Imported {
  readonly draft: Draft
  readonly problems: readonly Trouble[]
  readonly changes: readonly Change[]
}

const MAX_PROBLEMS = 500
const MAX_TYPED = 5000

/**
 * Finishes an import: checks `raw` with the parser, keeps what a form can show (a bad number stays, with its
 * message) and lists what would change against `present`. `where` names the cell of a path, where there is one.
 * @throws UnusableFile where it is more than a page can carry.
 */
export function imported(
  raw: Draft,
  present: Draft,
  found: readonly Trouble[] = [],
  where: (path: string) => string = (path) => path || '整个文件',
): Imported {
  if (!isAdmittedDraft(raw))
    throw new UnusableFile('文件的内容太多、太长或嵌套太深，不是本站的数据文件，没有导入。')
  const read = readableFile(raw)
  const { profile } = parseFigures(read)
  const { problems } = parseProfile(read)
  const sections = PROFILE_SHAPE.fields.filter(
    (field) => field.kind === 'json' && !field.isApart && field.key in raw,
  )
  const checked = sections.flatMap(({ key }) => {
    const value = own(profile, key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const kept = usable(PROFILE_SHAPE, raw) as Draft
  const draft: Draft = { ...kept, ...Object.fromEntries(checked), format: FORMAT }
  const all = [...found, ...problems.map(({ path, message }) => ({ where: where(path), message }))]
  const more = all.length - MAX_PROBLEMS
  return {
    draft,
    problems:
      more > 0 ? [...all.slice(0, MAX_PROBLEMS), { where: '其他', message: `另有 ${more} 处问题。` }] : all,
    changes: changesOf(present, draft),
  }
}

/** The part of a value that has the field table's shape, so that a form can show it; `undefined` where none has. */
function usable(shape: Shape, value: Raw | undefined): Raw | undefined {
  switch (shape.kind) {
    case 'object': {
      if (!isObject(value)) return undefined
      const entries = shape.fields.map((field) => [field.key, usable(field, own(value, field.key))] as const)
      return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Raw
    }
    case 'list':
      if (!Array.isArray(value) || value.length > shape.maxItems) return undefined
      return value.map((item: Raw) => usable(shape.item, item) ?? null)
    case 'json':
      return undefined
    default:
      return isTypeable(value) ? value : undefined
  }
}

function isTypeable(value: Raw | undefined): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'boolean' || (typeof value === 'string' && value.length <= MAX_TYPED)
}
