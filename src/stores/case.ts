import { atom, computed } from 'nanostores'
import { type Case, type Scenario, withScenarios } from './case-shape.ts'
import { type Draft, EMPTY_DRAFT, type Raw, withFigure } from './draft.ts'
import { MAX_SCENARIOS, MAX_TEXT } from './limits.ts'
import { ownName } from './names.ts'
import { backTo, draftOf, haveOtherRecords, withDraft, withoutShared } from './shared-records.ts'
import { endOffers, offerUndo } from './undo.ts'

export { type Case, type Scenario, withScenarios } from './case-shape.ts'

export const BASELINE = '现状'
export const EMPTY_CASE: Case = { scenarios: [{ name: BASELINE, draft: EMPTY_DRAFT }], active: 0 }

export const $case = atom<Case>(EMPTY_CASE)

/** Whether anything was entered that would be missed. */
export function hasFigures({ scenarios }: Case): boolean {
  return scenarios.length > 1 || Object.keys(scenarios[0].draft).some((key) => key !== 'format')
}

/** The figures being edited, with the records that all scenarios share. */
export const $draft = computed($case, (lab) => draftOf(lab, lab.active))

/** What a scenario is called whose name was left empty. */
export function defaultName(index: number): string {
  return index === 0 ? BASELINE : `方案${index}`
}

/** Whether there are as many scenarios as there may be. */
export const $isFull = computed($case, ({ scenarios }) => scenarios.length >= MAX_SCENARIOS)

/** Sets one figure of the active scenario; `undefined` takes it away. */
export function setFigure(path: string, value: Raw | undefined): void {
  editDraft((draft) => withFigure(draft, path, carried(value)))
}

/** Of a text pasted into a field no more than can be kept and opened again. */
function carried(value: Raw | undefined): Raw | undefined {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : value
}

/** Sets several figures at once, as pasting a row does: one change, one announcement. */
export function setFigures(changes: Readonly<Record<string, Raw | undefined>>): void {
  editDraft((draft) =>
    Object.entries(changes).reduce((next, [path, value]) => withFigure(next, path, value), draft),
  )
}

/** Replaces the active scenario's figures in a way that can be undone (示例, 清空, 导入) until they are edited. */
export function replaceDraft(draft: Draft, label: string): void {
  const { active } = $case.get()
  const before = $draft.get()
  editDraft(() => draft)
  const back = () => $case.set(backTo($case.get(), active, before))
  offerUndo({ label, back, scenario: active, outlivesLab: false })
}

/** Begins a 方案 as a copy of the one on screen, and shows it; nothing where there are already too many. */
export function addScenario(name: string, copied: Draft = $draft.get()): void {
  const lab = $case.get()
  const draft = withoutShared(copied)
  if ($isFull.get()) return
  const scenarios: Case['scenarios'] = [
    ...lab.scenarios,
    { name: ownName(name, defaultName(lab.scenarios.length), namesIn(lab)), draft },
  ]
  $case.set({ ...lab, scenarios, active: scenarios.length - 1 })
  if ($isFull.get()) endOffers(({ outlivesLab, scenario }) => !outlivesLab && scenario === null)
}

export function showScenario(index: number): void {
  const lab = $case.get()
  if (index !== lab.active && lab.scenarios[index] !== undefined) $case.set({ ...lab, active: index })
}

/** The names of a lab's scenarios. */
export function namesIn({ scenarios }: Case): string[] {
  return scenarios.map(({ name }) => name)
}

/** Changes one scenario of the lab on screen. */
export function changeScenario(index: number, change: (scenario: Scenario) => Scenario): void {
  $case.set(withScenarios($case.get(), (scenario, place) => (place === index ? change(scenario) : scenario)))
}

/** The scenario that a lab shows. */
export function activeScenario(lab: Case): Scenario {
  return lab.scenarios[lab.active] ?? lab.scenarios[0]
}

/** Changes the figures on screen; going back over them would lose the change, so that is no longer offered. */
function editDraft(edit: (draft: Draft) => Draft): void {
  const lab = $case.get()
  const next = withDraft(lab, lab.active, edit(draftOf(lab, lab.active)))
  $case.set(next)
  const hasOtherRecords = haveOtherRecords(lab, next)
  endOffers(({ scenario }) => scenario === lab.active || (hasOtherRecords && scenario !== null))
}
