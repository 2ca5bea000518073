/** What says that something is asked, and not what: longest first. */
export const STOP_WORDS: readonly string[] =
  '有没有 要不要 什么 怎么 如何 多少 是否 可以 需要 应该 必须 至少 要求 必要 没有 我们 的'.split(' ')

/** The words the texts use, and the everyday words for the same thing. */
export const EVERYDAY: ReadonlyArray<readonly string[]> = `建筑空间 面积 场地 房子
平米 面积 平方 m2
仪器设备 仪器
经费 钱
专项资金 钱 拨款 投入
外籍 外国 老外
外国专家 外教
论文 文章 sci
学术会议 开会 办会
当量 折算 换算 怎么算
获奖 等奖
表彰 奖励
年度报告 年报
软件著作权 软著
博士后 博后
领军人才 带头人
命名 名字 名称 叫什么
标牌 挂牌 牌子
取消资格 撤销 摘牌 处罚 会怎 后果
再次申报 重新申报
提交 截止
重大事项 变更 换了
变更 换
负责人 换 主任
评估周期 多久评估 几年评
香港 港澳
澳门 港澳
台湾地区 港澳 台湾
字内 字数 多少字
课程 课
授课 课
学术委员会 委员`
  .split('\n')
  .map((line) => line.split(' '))
