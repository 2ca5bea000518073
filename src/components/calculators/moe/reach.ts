import { type MoeCriterion, reachMoe } from '../../../calculators/index.ts'
import { $draft, $profile, $stage } from '../../../stores/index.ts'
import { reachInScenario } from '../reach.ts'
import { stageWord } from './words.ts'

/** 填入达标值 for one criterion at the stage on screen. */
export function reachCriterion({ id, label }: MoeCriterion): void {
  const stage = $stage.get()
  const changes = reachMoe($profile.get().moe, stage, id)
  reachInScenario(`${stageWord(stage)}：${label}达标`, $draft.get(), changes)
}
