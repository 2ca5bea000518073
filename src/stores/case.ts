import { atom, computed } from 'nanostores'
import { type Draft, EMPTY_DRAFT, type Raw, withFigure } from './draft.ts'

/** One set of figures: 现状 comes first, every further one is a 方案 that began as its copy. */
export interface Scenario {
  readonly name: string
  readonly draft: Draft
}

/** All that one lab's reader is working on. */
export interface Case {
  readonly scenarios: readonly [Scenario, ...Scenario[]]
  readonly active: number
}

/** Whether a value from outside (storage, a link) has the shape of a case; its figures are checked by the parser. */
export function isCase(value: unknown): value is Case {
  if (typeof value !== 'object' || value === null) return false
  const { scenarios, active } = value as { scenarios?: unknown; active?: unknown }
  return (
    Array.isArray(scenarios) &&
    scenarios.length > 0 &&
    scenarios.length <= MAX_SCENARIOS &&
    scenarios.every(isScenario) &&
    typeof active === 'number' &&
    scenarios[active] !== undefined
  )
}

function isScenario(value: unknown): value is Scenario {
  if (typeof value !== 'object' || value === null) return false
  const { name, draft } = value as { name?: unknown; draft?: unknown }
  return typeof name === 'string' && typeof draft === 'object' && draft !== null && !Array.isArray(draft)
}

/** More than a person compares; a forged link may not ask for a million. */
export const MAX_SCENARIOS = 12

export const BASELINE = '现状'
const EMPTY_CASE: Case = { scenarios: [{ name: BASELINE, draft: EMPTY_DRAFT }], active: 0 }

export const $case = atom<Case>(EMPTY_CASE)

/** The figures being edited. */
export const $draft = computed($case, (lab) => activeScenario(lab).draft)

/** What 撤销 brings back, with the name of what it undoes; `null` where there is nothing. */
export const $undo = atom<{ readonly label: string; readonly before: Case } | null>(null)

/** Sets one figure of the active scenario; `undefined` takes it away. */
export function setFigure(path: string, value: Raw | undefined): void {
  editDraft((draft) => withFigure(draft, path, value))
}

/** Sets several figures at once, as pasting a row does: one change, one announcement. */
export function setFigures(changes: Readonly<Record<string, Raw | undefined>>): void {
  editDraft((draft) => Object.entries(changes).reduce((next, [path, value]) => withFigure(next, path, value), draft))
}

/** Replaces the active scenario's figures in a way that can be undone (示例, 清空, 导入). */
export function replaceDraft(draft: Draft, label: string): void {
  $undo.set({ label, before: $case.get() })
  editDraft(() => draft)
}

export function undo(): void {
  const step = $undo.get()
  if (step === null) return
  $undo.set(null)
  $case.set(step.before)
}

function activeScenario(lab: Case): Scenario {
  return lab.scenarios[lab.active] ?? lab.scenarios[0]
}

function editDraft(edit: (draft: Draft) => Draft): void {
  const lab = $case.get()
  const scenarios = lab.scenarios.map((scenario, index) =>
    index === lab.active ? { ...scenario, draft: edit(scenario.draft) } : scenario,
  ) as unknown as Case['scenarios']
  $case.set({ ...lab, scenarios })
}
