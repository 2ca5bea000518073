import {
  $case,
  activeScenario,
  type Case,
  changeScenario,
  defaultName,
  namesIn,
  type Scenario,
  withScenarios,
} from './case.ts'
import { ownName } from './names.ts'
import { withSharedOnce } from './shared-records.ts'
import { endOffers, offerUndo } from './undo.ts'

/** Puts another lab's figures on screen; what was done within the one before can no longer be undone. */
export function showCase(lab: Case): void {
  endOffers(({ outlivesLab }) => !outlivesLab)
  $case.set(withSharedOnce(withOwnNames(lab)))
}

/** A case from outside with a name for every scenario that no other has; itself where that is so. */
function withOwnNames(lab: Case): Case {
  const names: string[] = []
  for (const [index, { name }] of lab.scenarios.entries())
    names.push(ownName(name, defaultName(index), names))
  if (lab.scenarios.every(({ name }, index) => name === names[index])) return lab
  return withScenarios(lab, (scenario, index) => ({ ...scenario, name: names[index] ?? scenario.name }))
}

/** Where in `lab` the scenario stands that `seen` shows: by its name, or by its place where it was renamed. */
export function placeOfShown(seen: Case, lab: Case): number {
  const { name } = activeScenario(seen)
  const named = lab.scenarios.findIndex((scenario) => scenario.name === name)
  if (named >= 0) return named
  return lab.scenarios[seen.active] === undefined ? lab.active : seen.active
}

/** Gives a scenario another name: its default where that is empty, numbered where another has it. */
export function renameScenario(index: number, name: string): void {
  const others = namesIn($case.get()).filter((_, place) => place !== index)
  const own = ownName(name, defaultName(index), others)
  changeScenario(index, (scenario) => ({ ...scenario, name: own }))
}

/** Removes a 方案, in a way that can be undone; 现状 stays. */
export function removeScenario(index: number): void {
  const lab = $case.get()
  const scenario = lab.scenarios[index]
  if (index === 0 || scenario === undefined) return
  const [baseline, ...others] = lab.scenarios
  const scenarios: Case['scenarios'] = [baseline, ...others.filter((other) => other !== scenario)]
  $case.set({ ...lab, scenarios, active: Math.min(lab.active, scenarios.length - 1) })
  const back = () => putBack(scenario, index)
  offerUndo({ label: `已删除“${scenario.name}”。`, back, scenario: null, outlivesLab: false })
}

/** Puts a removed 方案 back where it was, and shows it; the others stay as they are now. */
function putBack(scenario: Scenario, index: number): void {
  const lab = $case.get()
  const [baseline, ...others] = lab.scenarios
  const named = { ...scenario, name: ownName(scenario.name, defaultName(index), namesIn(lab)) }
  $case.set({
    ...lab,
    scenarios: [baseline, ...others.slice(0, index - 1), named, ...others.slice(index - 1)],
    active: index,
  })
}
