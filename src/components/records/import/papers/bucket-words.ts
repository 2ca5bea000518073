import type { Bucket } from '../../../../calculators/records/index.ts'

/** The buckets in the order that readers see, what they are called, and why papers are in them. */
export const BUCKETS: readonly { readonly bucket: Bucket; readonly label: string; readonly why: string }[] = [
  { bucket: 'counted', label: '计入', why: '期间内，SCI-E 或 SSCI 的 Article、Review，联合发表，有影响因子' },
  { bucket: 'confirm', label: '待确认', why: '两方的地址都是同一批作者，或期刊只按刊名对上：确认后计入' },
  { bucket: 'unknown', label: '不能判断', why: '导出里没有年份、收录、类型或地址，或还没有填两方的署名单位' },
  { bucket: 'proceedings', label: '会议论文（CPCI）', why: '只被 CPCI 收录的联合论文，按 ISTP 会议论文计' },
  { bucket: 'noFactor', label: '没有影响因子', why: '期刊没有对上，或学科没有平均影响因子' },
  { bucket: 'notJoint', label: '不是联合发表', why: '有一方没有署名' },
  { bucket: 'outside', label: '不在期间内', why: '年份在所选的期间之外' },
  { bucket: 'type', label: '其他类型', why: '不是 Article 或 Review' },
  { bucket: 'index', label: '其他收录', why: '不在 SCI-E、SSCI、CPCI 中' },
  { bucket: 'retracted', label: '已撤稿', why: '类型是 Retracted Publication' },
]
