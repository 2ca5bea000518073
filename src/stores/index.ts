export { halfWidth } from '../calculators/index.ts'
export { type Bench, ENTRY_TAB, type Filter, isShown, openBench, toggleGroup } from './bench.ts'
export { $assumptions, $casHk, $score, casHkOf, type Scored } from './cas-hk.ts'
export {
  $case,
  $draft,
  $isFull,
  addScenario,
  BASELINE,
  type Case,
  replaceDraft,
  type Scenario,
  setFigure,
  setFigures,
  showScenario,
} from './case.ts'
export { checkedOf, readableFile } from './checked.ts'
export { $current, $labs } from './current.ts'
export { $differing } from './differences.ts'
export {
  type Draft,
  EMPTY_DRAFT,
  FORMAT,
  figureAt,
  type Raw,
  readable,
  textOf,
  withFigure,
} from './draft.ts'
export { loadExample } from './example.ts'
export {
  forgetLab,
  leaveLab,
  openLab,
  rememberLab,
  renameLab,
} from './labs.ts'
export { MAX_NAME, MAX_SCENARIOS, MAX_TEXT } from './limits.ts'
export { crc32 } from './link/crc32.ts'
export { inflated, inflating } from './link/inflate.ts'
export { $moe, $moeByStage, moeOf } from './moe.ts'
export { keepShared, leaveShared } from './opened.ts'
export { $origin } from './origin.ts'
export { removeScenario, renameScenario } from './scenarios.ts'
export { sectionOf } from './section.ts'
export { encodeShare, LINK_LIMIT } from './share.ts'
export { draftOf, withoutRecords } from './shared-records.ts'
export { $stage } from './stage.ts'
export { openLink, prepareLab, startKept, startLab } from './start-lab.ts'
export { $today, startToday } from './today.ts'
export { $setAside, $storageTrouble } from './trouble.ts'
export { $undo, dismissUndo, undo } from './undo.ts'
export { $view, setView } from './view.ts'
