import { KINDS, type KindName } from './kinds.ts'

const PLAIN: Readonly<Record<string, string>> = {
  outside: '不在期间内',
  running: '所在的一年还没有满',
  retracted: '已撤稿',
  short: '停留时间不够',
  repeated: '同名课程已计一次',
  elsewhere: '已计入别的项，或标明已在别处计',
  'no-window': '期间未知，请先填写日期',
  undated: '没有日期',
  coarse: '日期太粗，判断不了是否在期间内',
  'no:grantedOn': '未授权（登记）',
}

/** Why a record of a kind does not count, or what is to be completed, in words. */
export function reasonWords(kind: KindName, reason: string): string {
  const known = PLAIN[reason]
  if (known !== undefined) return known
  const [what = '', key = ''] = reason.split(':')
  const label =
    KINDS.find((one) => one.kind === kind)?.fields.find((field) => field.key === key)?.label ?? key
  return what === 'unknown' ? `“${label}”没有填，或填得不对` : `“${label}”不符合`
}
