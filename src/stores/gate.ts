import { isObject, PROFILE_SHAPE, type Shape, shapeUnder } from '../calculators/index.ts'
import type { Case, Scenario } from './case.ts'
import { MAX_SCENARIOS, MAX_TEXT } from './limits.ts'

/**
 * The one gate: whatever comes from a link, this machine's storage, the browser's history or a file passes it
 * before anything of it is shown. It asks for no right figures (the parser reports those one by one), only
 * that the page can carry them. The limits are far from any real lab, thousands of papers included.
 */
const MOST = {
  depth: 24,
  keys: 20_000,
  rows: 50_000,
  values: 1_000_000,
  /** Characters of all texts together. */
  characters: 8 * 1024 * 1024,
  /** Values that the form shows all at once, each in an input. */
  drawn: 5000,
  /** Values in one row of a list that is shown a page at a time. */
  inRow: 100,
} as const

/** A list of the table that may have more entries than this is shown a page at a time. */
const LONG_LIST = 1000

class TooMuch extends Error {}

/** Adds up what the page would have to carry; throws where it is too much. */
class Load {
  private values: number
  private characters: number
  private drawn: number

  // Set here, not where they are declared: old syntax would need a helper for that, in every page's script.
  constructor() {
    this.values = 0
    this.characters = 0
    this.drawn = 0
  }

  scenario(draft: unknown): void {
    this.drawn = 0
    this.take(draft, PROFILE_SHAPE)
  }

  /** `shape` is what the table says of the value; `undefined` where it has nothing, and the form shows nothing. */
  take(value: unknown, shape?: Shape, depth = 0, isRow = false): void {
    this.values += 1
    if (isDrawn(shape)) this.drawn += 1
    // A row is drawn with all its fields, whatever it has of them.
    if (isRow && shape?.kind === 'object') this.drawn += shape.fields.length
    limit(depth, MOST.depth)
    limit(this.values, MOST.values)
    limit(this.drawn, MOST.drawn)
    if (typeof value === 'string') this.text(value)
    else if (Array.isArray(value)) this.list(value, shape, depth)
    else if (typeof value === 'object' && value !== null) this.object(value, shape, depth)
  }

  private object(value: object, shape: Shape | undefined, depth: number): void {
    const entries = Object.entries(value)
    limit(entries.length, MOST.keys)
    for (const [key, item] of entries) {
      this.text(key)
      this.take(item, within(shape, key), depth + 1)
    }
  }

  private list(list: readonly unknown[], shape: Shape | undefined, depth: number): void {
    limit(list.length, MOST.rows)
    const isLong = shape?.kind === 'list' && shape.maxItems > LONG_LIST
    const item =
      shape?.kind === 'list' ? (isLong ? undefined : shape.item) : isDrawn(shape) ? shape : undefined
    for (const each of list) {
      const before = this.values
      this.take(each, item, depth + 1, true)
      if (isLong) limit(this.values - before, MOST.inRow)
    }
  }

  private text(text: string): void {
    this.characters += text.length
    limit(text.length, MAX_TEXT)
    limit(this.characters, MOST.characters)
  }
}

/** Whether a value from outside has the shape of a case; the gate asks for more, and its figures are checked by the parser. */
export function isCase(value: unknown): value is Case {
  if (!isObject(value)) return false
  const { scenarios, active, beside = {} } = value
  return (
    isObject(beside) &&
    Array.isArray(scenarios) &&
    scenarios.length > 0 &&
    scenarios.length <= MAX_SCENARIOS &&
    scenarios.every(isScenario) &&
    typeof active === 'number' &&
    scenarios[active] !== undefined
  )
}

function isScenario(value: unknown): value is Scenario {
  return isObject(value) && typeof value['name'] === 'string' && isObject(value['draft'])
}

/** Whether a value from outside is a case that the page can carry. */
export function isAdmittedCase(value: unknown): value is Case {
  if (!isCase(value)) return false
  const { scenarios, ...rest } = value
  return isWithin((load) => {
    load.take(rest)
    for (const { draft, ...named } of scenarios) {
      load.take(named)
      load.scenario(draft)
    }
  })
}

/** Whether one set of figures is such. */
export function isAdmittedDraft(value: unknown): boolean {
  return isWithin((load) => load.scenario(value))
}

/** Whether what goes with the figures (the view, members that this version does not know) is such. */
export function isAdmitted(value: unknown): boolean {
  return isWithin((load) => load.take(value))
}

function isWithin(take: (load: Load) => void): boolean {
  try {
    take(new Load())
    return true
  } catch (error) {
    if (error instanceof TooMuch) return false
    throw error
  }
}

function limit(size: number, most: number): void {
  if (size > most) throw new TooMuch()
}

/** What stands in an input is shown whatever it is; a list where one figure belongs, entry by entry. */
function isDrawn(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.kind !== 'object' && shape.kind !== 'list' && shape.kind !== 'json'
}

function within(shape: Shape | undefined, key: string): Shape | undefined {
  return shape === undefined || isDrawn(shape) ? shape : shapeUnder(shape, key)
}
