/** One heading of 申报书 that is written under or enclosed. `path` is its fragment id, and its key among the figures. */
export interface Heading {
  readonly path: string
  readonly number: string
  readonly label: string
}

/** A heading by the end of its fragment id; its number is printed `1.2`, or in Chinese where it is not. */
const heading = (id: string, label: string, number = id.replace('-', '.')): Heading => ({
  path: `form-s-${id}`,
  number,
  label,
})

/** 一 to 六: what the applicant writes. */
export const SECTIONS: readonly Heading[] = [
  heading('1-1', '需求分析'),
  heading('1-2', '主要研究方向'),
  heading('1-3', '国内外研究进展与发展趋势'),
  heading('1-4', '建设目标'),
  heading('2-1', '组建方式与培育过程'),
  heading('2-2', '组建基础与实力'),
  heading('2-3', '国内外实验室依托情况'),
  heading('2-4', '合作协议'),
  heading('2-5', '实验室建设模式'),
  heading('3-1', '联合实验室基本建设保障'),
  heading('3-2', '学科建设与人才培养'),
  heading('3-3', '科学研究'),
  heading('3-4', '团队建设与人才队伍'),
  heading('3-5', '创新成果与国际影响力'),
  heading('4-1', '管理机构'),
  heading('4-2', '咨询机构'),
  heading('4-3', '制度建设'),
  heading('4-4', '开放与运行'),
  heading('4-5', '人文交流与创新文化'),
  heading('5', '未来三年建设计划、预期成效和考核指标', '五、'),
  heading('6', '其他需要说明的问题', '六、'),
]

/** 七 and 八: what is signed or enclosed. */
export const ENCLOSED: readonly Heading[] = [
  heading('7-1', '中央部门所属高校的审核意见', '七、1.'),
  heading('7-2', '地方高校的审核意见', '七、2.'),
  heading('8-1', '合作协议'),
  heading('8-2', '已开展相关机制体制改革的文件'),
  heading('8-3', '联合实验室固定人员聘任协议（合同）'),
  heading('8-4', '代表性成效及佐证材料'),
  heading('8-5', '资源汇聚及佐证材料'),
  heading('8-6', '其他相关材料'),
]

/** The rules that ask for the opinions of 七, by their headings. */
export const OPINION_RULES: Readonly<Record<string, string>> = {
  'form-s-7-1': 'opinion-central',
  'form-s-7-2': 'opinion-local',
}

/** 一 to 八 as the form prints them, each with the fragment id that its parts begin with. */
export const CHAPTERS: readonly Heading[] = [
  heading('1', '联合实验室建设目的和意义', '一、'),
  heading('2', '联合实验室建设基本情况', '二、'),
  heading('3', '联合实验室建设实施情况与成效', '三、'),
  heading('4', '联合实验室管理与运行', '四、'),
  heading('5', '未来三年建设计划、预期成效和考核指标', '五、'),
  heading('6', '其他需要说明的问题', '六、'),
  heading('7', '主管部门意见', '七、'),
  heading('8', '相关附件和证明材料', '八、'),
]
