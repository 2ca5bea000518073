export { $case, $draft, $undo, BASELINE, replaceDraft, type Scenario, setFigure, setFigures, undo } from './case.ts'
export { type Draft, EMPTY_DRAFT, FORMAT, figureAt, type Raw } from './draft.ts'
export { $moe, $moeByStage, $stage } from './moe.ts'
export { $problems, $profile } from './profile.ts'
