export {
  $case,
  $draft,
  $undo,
  addScenario,
  BASELINE,
  type Case,
  MAX_SCENARIOS,
  removeScenario,
  renameScenario,
  replaceDraft,
  type Scenario,
  setFigure,
  setFigures,
  showScenario,
  undo,
} from './case.ts'
export { type Draft, EMPTY_DRAFT, FORMAT, figureAt, type Raw, withFigure } from './draft.ts'
export { type Findings, findingsOf } from './findings.ts'
export {
  $current,
  $labs,
  $setAside,
  $storageTrouble,
  discardAside,
  forgetLab,
  openLab,
  rememberLab,
} from './labs.ts'
export { $moe, $moeByStage, $stage } from './moe.ts'
export { $origin, keepShared, leaveShared, startLab } from './opened.ts'
export { $problems, $profile } from './profile.ts'
export { encodeShare, LINK_LIMIT } from './share.ts'
