import { BONUS_NOTES } from './bonus-notes.ts'
import { sourceAt } from './source-at.ts'

/** Words of the evaluation that govern the whole table, each with where it stands. */
export const CAS_HK_NOTES = {
  /** Why 自评得分 holds a letter, and that the score is weighted by what the text does not give. */
  letters: sourceAt(
    'annex-note',
    '评分分为 A,B,C 三档，请专家在对应的自评或初评或复评栏进行 A,B,C 打分，最后得分加权计算得出。',
  ),
  ...BONUS_NOTES,
  /** The two indicators whose cell prints points and no name are named here. */
  blankNames: sourceAt('s-4', '可持续发展性指标包括：固定场所和实验设备、稳定经费、学术带头人和人员梯队。'),
  signature: sourceAt(
    's-2-2',
    '有关材料须经合作双方负责人共同签名，并经双方所属单位加盖公章予以核准。（联合实验室若为三方共建，须由三方共同签字盖章认可）',
  ),
} as const
