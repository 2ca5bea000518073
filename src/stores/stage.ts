import { atom } from 'nanostores'
import type { Stage } from '../calculators/index.ts'
import { $view, setView } from './view.ts'

const DEFAULT_STAGE: Stage = 'establishment'

/** Which standard the reader is looking at: 立项 or 验收. */
export const $stage = atom<Stage>(DEFAULT_STAGE)

$stage.listen((stage) => setView('stage', stage))
$view.listen(({ stage }) => {
  if (stage !== $stage.get()) $stage.set(isStage(stage) ? stage : DEFAULT_STAGE)
})

function isStage(value: unknown): value is Stage {
  return value === 'establishment' || value === 'acceptance'
}
