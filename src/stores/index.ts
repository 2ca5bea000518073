export { $assumptions, $casHk, $score, casHkOf, type Scored } from './cas-hk.ts'
export {
  $case,
  $draft,
  $isFull,
  addScenario,
  BASELINE,
  type Case,
  removeScenario,
  renameScenario,
  replaceDraft,
  type Scenario,
  setFigure,
  setFigures,
  showScenario,
} from './case.ts'
export { checkedOf } from './checked.ts'
export {
  type Draft,
  EMPTY_DRAFT,
  FORMAT,
  figureAt,
  halfWidth,
  type Raw,
  textOf,
  withFigure,
} from './draft.ts'
export {
  $current,
  $labs,
  forgetLab,
  leaveLab,
  openLab,
  rememberLab,
  renameLab,
} from './labs.ts'
export { MAX_NAME, MAX_SCENARIOS } from './limits.ts'
export { $moe, $moeByStage, moeOf } from './moe.ts'
export { keepShared, leaveShared, openLink, startLab } from './opened.ts'
export { $origin } from './origin.ts'
export { $problems, $profile } from './profile.ts'
export { encodeShare, LINK_LIMIT } from './share.ts'
export { $stage } from './stage.ts'
export { $setAside, $storageTrouble, discardAside } from './storage.ts'
export { $undo, undo } from './undo.ts'
export { $view } from './view.ts'
