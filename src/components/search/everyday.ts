/** What says that something is asked, and not what: longest first. */
export const STOP_WORDS: readonly string[] =
  `有没有 是不是 能不能 可不可以 要不要 为什么 什么时候 怎么样 需不需要 多长时间 怎么 怎样 如何 什么 多少 多大 多久
  哪些 哪个 哪里 几个 几次 几人 几年 是否 可以 需要 应该 必须 至少 最低 最少 我们 你们 要求 请问 才能 必要 一下
  没有 吗 呢 啊 的 了 要`.split(/\s+/)

/** The words the texts use, and the everyday words for the same thing. */
export const EVERYDAY: ReadonlyArray<readonly string[]> = `建筑空间 面积 场地 房子
平米 面积 平方
仪器设备 仪器
经费 钱
专项资金 钱 拨款 投入
外籍 外国 老外
外国专家 外教
论文 文章 sci
学术会议 开会 办会
当量 折算 换算 怎么算
计算 折算 换算 怎么算
获奖 等奖
表彰 奖励
年度报告 年报
年报 交报告
软件著作权 软著
博士后 博后
领军人才 带头人
命名 名字 名称 叫什么
标牌 挂牌 牌子
取消资格 撤销 摘牌 处罚 会怎 后果
再次申报 重新申报
提交 交报告 截止
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
