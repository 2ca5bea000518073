/** The subjects by what they are about, in the order of the page; an id is an address on it. */
export const GROUPS = [
  { id: 'scope', title: '定位与范围' },
  { id: 'entry', title: '申报条件' },
  { id: 'means', title: '保障条件' },
  { id: 'people', title: '人员与机构' },
  { id: 'outcomes', title: '科研与培养' },
  { id: 'review', title: '评审与退出' },
] as const
