import { casesOf, type SearchSet } from './case.ts'

/**
 * Written from the texts before the search was worked on, and only ever counted: nobody tunes on it, and nobody
 * looks at which of its queries fail. The development set beside it is for that.
 */
export const HELD_OUT: SearchSet = {
  name: 'held-out',
  questions: casesOf(`
我们学校没有国家重点实验室能申报吗 | moe#domestic-host notice#form-note-2 plan#s-3-1
国外那边只是一个系可以合作吗 | moe#foreign-host notice#form-note-2
要签哪些协议 | moe#agreements plan#s-3-1
合作协议谁和谁签 | moe#agreements zj#art-7-3 plan#s-3-1
和一带一路国家合作算哪类 | moe#positioning-b
与澳门的高校共建属于哪类实验室 | moe#positioning-c zj#art-27
实验室用房至少多少平方米 | moe#building-space
验收时设备总值要达到多少 | moe#equipment
视频会议系统有没有要求 | moe#information-resources
学校每年要投多少经费 | moe#dedicated-funding
奖学金有要求吗 | moe#joint-training moe#dedicated-funding plan#s-4-2
学科要达到什么水平 | moe#discipline
英文授课要开几门 | moe#teaching
联合培养的研究生要多少个 | moe#joint-training
近三年要有几个项目 | moe#research-tasks
科研人员总数最少多少 | moe#international-team
兼职外籍专家要来多少次 | moe#international-team
中外合作发表文章占比 | moe#innovation notice#form-basic
五年内要开几次国际会议 | moe#academic-influence
担任期刊编委有数量要求吗 | moe#academic-influence
外方也要有主任吗 | moe#management-body notice#form-basic
学委会几个人 | moe#academic-committee
学委会里外国科学家占多少 | moe#academic-committee
年薪制是强制的吗 | moe#institution-building plan#s-4-4
文化活动方面要做什么 | moe#culture
这个标准适用于哪几种模式 | moe#note-1
学校可以定更高的要求吗 | moe#note-2
协议模板在哪里 | moe#annex moe#note-3
为什么要搞联合实验室计划 | plan#s-1 plan#s-1-1 plan#s-1-2 plan#preamble
到哪一年建成 | plan#s-2
有没有名额限制 | plan#s-3-4
申报分批次吗 | plan#s-3-4
双导师怎么规定的 | plan#s-4-2
年轻老师要不要去对方交流 | plan#s-4-2
建设认定分几步 | plan#s-5
现场考察看什么 | plan#s-5-2
建设多久后可以验收 | plan#s-5-2 plan#s-5-3
教育部给不给钱 | plan#s-6
运行费用谁出 | plan#s-6 zj#art-10 zj#art-23
验收由谁组织 | plan#s-5-3
一个省能推荐几个 | notice#s-2
部属高校能报几项 | notice#s-2
申报截止日期是哪天 | notice#s-3
纸质材料寄到哪里 | notice#s-3
在哪个系统填报 | notice#s-3
有国际科技合作基地的还能申请吗 | notice#s-1-2
海归团队可以建吗 | notice#s-1-2
哪些研究方向优先 | notice#s-1-4
没有内容的栏目怎么填 | notice#form-note-3
联系电话是多少 | notice#s-3 notice#form-basic notice#form
培育过程写多少字 | notice#form-basic
申报书要盖谁的章 | notice#form-s-7 notice#form-s-7-1 notice#form-s-7-2 notice#form
要交哪些证明材料 | notice#form-s-8 notice#form-s-8-4 notice#form-s-8-5 notice#form-s-8-6
至少要运行几年才能推荐 | notice#s-1-3 plan#s-5-2
设备总值填在哪个表 | notice#form-basic
这个文件可以公开吗 | notice#circulation
聘用合同要附上吗 | notice#form-s-8-3
几年评估一次 | cas#s-1-5 cas#annex
不参加评估有什么后果 | cas#s-3-2
评估有哪几个阶段 | cas#s-2-3
评估结果分几等 | cas#s-3-1 zj#art-17
评上优秀给几年经费 | cas#s-3-4
评估材料需要谁签字盖章 | cas#s-2-2
三方共建怎么签字 | cas#s-2-2
研究所的团队没有被认定可以参评吗 | cas#s-1-6
哪些实验室要复评 | cas#s-2-7
评审专家怎么选 | cas#s-2-5 cas#s-2-7
对评估结果有意见找谁 | cas#s-1-4
专家要不要先培训 | cas#s-2-6
一篇SCI论文怎么计分 | cas#publications
写一本书折多少 | cas#publications
大会邀请报告算多少 | cas#publications
发明专利授权折多少当量 | cas#patents
省部级奖励怎么算 | cas#awards
每年要有多少经费才算合格 | cas#annual-funding
什么样的人算领军人才 | cas#leaders
团队年龄结构有要求吗 | cas#staffing
裘槎算不算合作项目 | cas#projects cas#project-funding
合作项目经费要多少才能拿A | cas#project-funding
访问半年怎么折算 | cas#exchanges
办一次国际会议多少当量 | cas#symposia
毕业一个博士算多少 | cas#graduates
优秀博士论文加几分 | cas#graduates
加分项有没有上限 | cas#annex-note
亮点工作一条几分 | cas#highlights-scientific cas#highlights-technology cas#highlights-solutions cas#highlights-industry
制定了国家标准能加分吗 | cas#highlights-solutions
总分怎么算出来的 | cas#annex-note cas#s-3-1
成果转化怎么打分 | cas#other-outcomes cas#highlights-industry
学科交叉占多少分 | cas#complementarity
企业能不能当中方单位 | zj#art-7-1 zj#art-2
国外公司可以做外方吗 | zj#art-7-2
两家国外大学一起牵头行不行 | zj#art-7-3
材料不齐能补吗 | zj#art-8-2
浙江的申报先交到哪里 | zj#art-8-1
不申报能直接认定吗 | zj#art-9
能不能建分基地 | zj#art-11
主任可以兼职吗 | zj#art-12
年度报告什么时候交 | zj#art-13
更换外方负责人要报批吗 | zj#art-14
合作国家能换吗 | zj#art-15-1 zj#art-15
连着两次没评上合格会怎样 | zj#art-17 zj#art-20-2 zj#art-20
被撤销之后多久可以再报 | zj#art-17 zj#art-20
造假会怎么处理 | zj#art-20-3
数据泄露怎么处理 | zj#art-20-4
升级成国家级实验室之后归谁管 | zj#art-18
不想办了怎么退出 | zj#art-19
评优有奖金吗 | zj#art-21 cas#s-3-4
奖励的钱能干什么 | zj#art-21
英文名字怎么起 | zj#art-26
门口的牌子谁来挂 | zj#art-26
跟香港合作也按这个办法吗 | zj#art-27
浙江的办法什么时候开始执行 | zj#art-28
浙江的联合实验室有几种类型 | zj#art-6 zj#art-6-1 zj#art-6-2 zj#art-6-3
省里能推荐国家项目吗 | zj#art-22
出国出访有没有便利 | zj#art-24
谁来评绩效 | zj#art-16
`),
  amounts: casesOf(`
两千五百万 | moe#equipment
25,000,000元 | moe#equipment
0.4亿 | moe#equipment
4千万 | moe#equipment
四千万元 | moe#equipment
5千平方米 | moe#building-space
五千平米 | moe#building-space
5000㎡ | moe#building-space
5,000 m² | moe#building-space
一千万一年 | moe#dedicated-funding
0.1亿元/年 | moe#dedicated-funding
1千万 | moe#dedicated-funding
百分之十 | moe#international-team moe#innovation
15 ％ | moe#international-team
两成 | moe#innovation
百分之二十 | moe#innovation
三分之一 | moe#academic-committee
五十人 | moe#international-team
15名 | moe#academic-committee
二十人 | moe#joint-training
二十五人次 | moe#international-team
20 人次 | moe#international-team
三门 | moe#teaching
五项 | moe#research-tasks
五人次 | moe#academic-influence
五十万 | cas#annual-funding
一百万元 | cas#annual-funding cas#project-funding
1,000,000元 | cas#annual-funding cas#project-funding
二千万元 | cas#project-funding
20,000,000 | cas#project-funding
三百万 | cas#project-funding
一百当量 | cas#publications
二十五当量 | cas#projects
零点五当量 | cas#publications cas#patents cas#exchanges
0.20当量 | cas#patents
六十当量 | cas#exchanges
十六分 | cas#awards
五年一个周期 | cas#s-1-5 cas#annex
1个月 | zj#art-14
2023-01-20 | notice#s-3
2023.2.28 | notice#s-3
二〇二三年二月二十八日 | notice#s-3
1月31号 | zj#art-13
2022-12-30 | notice#imprint
八百字 | notice#form-basic
一份 | notice#s-3 notice#form-note-5
`),
  foreign: casesOf(`
仪器社备 | moe#equipment
专项自金 | moe#dedicated-funding
绩效平价 | zj#art-17 zj#art-16 zj#ch-5
学术委元会 | moe#academic-committee
年度保告 | zj#art-13 zj#art-20-1
留学声 | moe#joint-training plan#s-4-2
影像因子 | cas#publications
软件著作全 | cas#patents
yiqishebei | moe#equipment
zhuanli | cas#patents
liuxuesheng | moe#joint-training plan#s-4-2
lingjunrencai | cas#leaders
mingming | zj#art-26
foreign researchers | moe#international-team
academic committee | moe#academic-committee
graduate students | moe#joint-training cas#graduates
equipment | moe#equipment cas#facilities
patent | cas#patents
impact factor | cas#publications
scholarship | moe#joint-training moe#dedicated-funding plan#s-4-2
host institution | zj#art-7-1 zj#art-7-2 zj#art-10 zj#art-23 moe#domestic-host moe#foreign-host
postdoc | cas#graduates moe#international-team plan#s-4-3
conference | moe#academic-influence cas#symposia
`),
}
