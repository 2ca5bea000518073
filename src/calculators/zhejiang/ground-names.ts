/** The 情形 of 第二十条, by short names of ours. */
export const GROUND_NAMES = {
  '20-1': '不按时填写年度报告',
  '20-2': '连续两次不合格',
  '20-3': '提供虚假信息',
  '20-4': '外交事故或影响科技安全的行为',
  '20-5': '重大事项变更未及时申请',
  '20-6': '其它不宜存续的情形',
} as const

export type Ground = keyof typeof GROUND_NAMES

/** The same as choices of a field. */
export const GROUND_CHOICES = (Object.keys(GROUND_NAMES) as Ground[]).map((value) => ({
  value,
  label: GROUND_NAMES[value],
}))
