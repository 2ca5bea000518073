import { type MoeCriterion, reachMoe, STAGE_WORDS } from '../../../calculators/index.ts'
import { $draft, $profile, $stage } from '../../../stores/index.ts'
import { reachInScenario } from '../reach.ts'

/** 填入达标值 for one criterion at the stage on screen. */
export function reachCriterion({ id, label }: MoeCriterion): void {
  const stage = $stage.get()
  const changes = reachMoe($profile.get().moe, stage, id)
  reachInScenario(`${STAGE_WORDS[stage]}：${label}达标`, $draft.get(), changes)
}
