import { casesOf, type SearchSet } from './case.ts'

/** Written from the texts, clause by clause; what the search is tuned on, beside the committed queries. */
export const DEVELOPMENT: SearchSet = {
  name: 'development',
  questions: casesOf(`
国内要依托什么平台 | moe#domestic-host notice#form-note-2
111基地算依托平台吗 | moe#domestic-host
国外的研究中心行不行 | moe#foreign-host notice#form-note-2
要不要和对方学校签合同 | moe#agreements plan#s-3-1
协议要有法律效力吗 | moe#agreements plan#s-3-1
培育不到两年能立项吗 | moe#positioning-a moe#positioning-b moe#positioning-c plan#s-5-2 notice#s-1-3
港澳台联合实验室属于哪类 | moe#positioning-c zj#art-27
一带一路实验室有什么要求 | moe#positioning-b zj#art-18
要准备多大的办公场所 | moe#building-space
要不要给留学生提供宿舍 | moe#building-space
买设备要花多少钱才达标 | moe#equipment
数据库要达到什么水平 | moe#information-resources
配套资金每年多少 | moe#dedicated-funding
种子基金要设吗 | moe#dedicated-funding plan#s-4-1 notice#form-s-4-4
一流学科有要求吗 | moe#discipline
每学期外语课几门 | moe#teaching
外教要上课吗 | moe#teaching
招多少个国际学生 | moe#joint-training
研究生联合培养人数 | moe#joint-training
承担几个课题才行 | moe#research-tasks
立项要多少科研人员 | moe#international-team
外国人比例不够怎么办 | moe#international-team moe#academic-committee
短期来访的外籍人员要多少人次 | moe#international-team
合作论文占比多少 | moe#innovation notice#form-basic
知识产权制度要建吗 | moe#innovation zj#art-7-4
办几场学术会议 | moe#academic-influence cas#symposia
大会发言几次 | moe#academic-influence
外籍主任怎么聘 | moe#management-body plan#s-4-4
学术委员会成员人数 | moe#academic-committee
规章制度要有哪些 | moe#institution-building
激励机制怎么建 | moe#institution-building notice#form-s-4-3
科普公益活动 | moe#culture notice#form-s-4-4
省部共建适用吗 | moe#note-1
建设的目标是什么 | plan#s-2 notice#form-s-1-4 moe#positioning-a
申请单位要有什么基础 | plan#s-3-1 moe#domestic-host zj#art-7-1
外方单位水平要求 | plan#s-3-1 moe#foreign-host zj#art-7-2
什么时候可以申报有批次吗 | plan#s-3-4
认定标准是什么 | plan#s-3-4
本科生能进实验室吗 | plan#s-4-2 plan#s-4-3
可以联合授学位吗 | plan#s-4-2
招聘博士后 | plan#s-4-3
负责人由谁担任 | plan#s-4-4 moe#management-body zj#art-12
立项要经过哪些程序 | plan#s-5 plan#s-5-2 zj#art-8
没有培育能直接立项吗 | plan#s-5-2 plan#s-5-1 zj#art-9
评审会重点考察什么 | plan#s-5-2 plan#s-5-3 zj#art-8-4
建设几年验收 | plan#s-5-2 plan#s-5-3
验收看哪些方面 | plan#s-5-3
国家有什么支持 | plan#s-6 zj#art-22
学校要承担什么责任 | plan#s-6 zj#art-10
地方高校可以报几个 | notice#s-2
央属高校要通过教育厅吗 | notice#s-2
什么时候之前在线填写 | notice#s-3
推荐函什么时候寄出 | notice#s-3
邮寄地址 | notice#s-3
找谁咨询 | notice#s-3
依托已有平台可以建吗 | notice#s-1-2
引进海外人才团队怎么申请 | notice#s-1-2
人工智能方向支持吗 | notice#s-1-4
碳中和 | notice#s-1-4
运行不满两年能不能报 | notice#s-1-3 plan#s-5-2
可以空着不填吗 | notice#form-note-3
申报书要印多少份 | notice#form-note-5 notice#s-3
意义和目标多少字以内 | notice#form-basic
中方依托平台包括什么 | notice#form-note-2 moe#domestic-host
地方学校需要哪些盖章意见 | notice#form-s-7-2 notice#form-s-7
申报书里团队部分写什么 | notice#form-s-3-4
机制改革的文件要交吗 | notice#form-s-8-2
涉密内容能写吗 | notice#s-3 notice#circulation
谁负责组织评估 | cas#s-1-4 zj#art-16
评估的目的 | cas#s-1-2
必须参加评估吗 | cas#s-1-5 cas#s-3-2
自评怎么做 | cas#s-2-3
初评谁来打分 | cas#s-2-4
有没有现场评估 | cas#s-2-7
专家需要回避吗 | cas#s-2-5
评估报告谁批准 | cas#s-2-8
评估不合格会被除名吗 | cas#s-3-2 zj#art-17 zj#art-20-2
结果什么时候公布 | cas#s-3-3
表彰有什么待遇 | cas#s-3-4 zj#art-21
五个指标是哪些 | cas#s-1-2 cas#s-4 cas#annex cas#annex-table
没有固定场地打几档 | cas#facilities
年均经费八十万是什么档 | cas#annual-funding
杰青算领军人才吗 | cas#leaders
人员梯队怎么才算A | cas#staffing
主持一个项目几个当量 | cas#projects
国家自然科学基金合作项目算吗 | cas#projects cas#project-funding
项目经费总额怎么分档 | cas#project-funding
影响因子怎么用来算分 | cas#publications
内部刊物的文章算不算 | cas#publications
会议论文折算 | cas#publications
国际专利算几个 | cas#patents
科技进步奖二等奖多少分 | cas#awards
学生来访算多少当量 | cas#exchanges
在对方工作一年算多少 | cas#exchanges
研讨会怎么计分 | cas#symposia
硕士毕业生怎么算 | cas#graduates
博士后出站 | cas#graduates
毕业论文要双方导师署名吗 | cas#graduates
入选十大科技进展 | cas#highlights-scientific
突破卡脖子技术加分吗 | cas#highlights-technology
上市公司能加分吗 | cas#highlights-industry
ABC三档怎么换成分数 | cas#annex-note
什么是浙江省联合实验室 | zj#art-2
重点任务有哪些 | zj#art-5 plan#s-4
产业类实验室做什么 | zj#art-6-2
民营企业可以申请吗 | zj#art-7-1 zj#art-2
要不要法人资格 | zj#art-7-1 zj#art-7-2
合作文件由谁签 | zj#art-7-3 moe#agreements
保密和伦理方面的要求 | zj#art-7-4
科技局要推荐吗 | zj#art-8-1
形式审查没过怎么办 | zj#art-8-2
评审专家看哪些内容 | zj#art-8-4
谁发文批准 | zj#art-8-5
依托单位要做什么 | zj#art-10 plan#s-6 zj#art-23
必须是独立实体吗 | zj#art-11 moe#foreign-host
实验室主任的条件 | zj#art-12 moe#management-body
第一年要交年报吗 | zj#art-13
改名字要多久内申请 | zj#art-14
换依托单位行吗 | zj#art-15-2 zj#art-15-3 zj#art-15
多久做一次绩效考核 | zj#art-16
考核分几个等级 | zj#art-17 cas#s-3-1
哪些情况会被取消 | zj#art-20 zj#art-20-1 zj#art-20-6
忘记报告重大变更 | zj#art-20-5
不可抗力 | zj#art-19
重点研发计划 | zj#art-22
配套政策 | zj#art-23 plan#s-6
可以在别的单位挂牌吗 | zj#art-26
和澳门合作适用吗 | zj#art-27 moe#positioning-c
原来的方案还算数吗 | zj#art-28
`),
  amounts: casesOf(`
0.25亿元 | moe#equipment
40,000,000元 | moe#equipment
两千万 | cas#project-funding
百分之十五 | moe#international-team
十五人 | moe#academic-committee
2023/2/28 | notice#s-3
五百字 | notice#form-basic
2.5千万 | moe#equipment
二千五百万元 | moe#equipment
2500.0万 | moe#equipment
4000万人民币 | moe#equipment
0.4 亿元 | moe#equipment
5000平方 | moe#building-space
五千平方米 | moe#building-space
5000平 | moe#building-space
每年1000万元 | moe#dedicated-funding
一千万元 | moe#dedicated-funding
10000000元 | moe#dedicated-funding
十分之一 | moe#international-team moe#innovation
10％ | moe#international-team moe#innovation
20 % | moe#innovation
一成半 | moe#international-team
1/3以上 | moe#academic-committee
50名 | moe#international-team
五十名 | moe#international-team
20名 | moe#joint-training
十五名 | moe#academic-committee
三项 | moe#teaching moe#research-tasks
三门课 | moe#teaching
2次 | moe#academic-influence
两次 | moe#academic-influence zj#art-17 zj#art-20-2
五次 | moe#academic-influence
50万 | cas#annual-funding
100万 | cas#annual-funding cas#project-funding
0.2亿 | cas#project-funding
3百万元 | cas#project-funding
五当量 | cas#projects cas#awards cas#patents cas#exchanges
零点八当量 | cas#patents
0.50当量 | cas#publications cas#patents cas#exchanges
十五当量 | cas#patents
十当量 | cas#publications cas#awards cas#exchanges cas#symposia
5年 | cas#s-1-5 cas#s-2-3 cas#s-3-4 cas#exchanges
3年 | plan#s-5-2
2年 | plan#s-5-2
一个月内 | zj#art-14
1月31日 | zj#art-13
1-31 | zj#art-13
2023年2月28号 | notice#s-3
2022年12月30日 | notice#imprint
2020年 | plan#s-2
800字 | notice#form-basic
1份 | notice#s-3 notice#form-note-5
100分 | cas#annex-note
每年一千万 | moe#dedicated-funding
1千万每年 | moe#dedicated-funding
1000万/每年 | moe#dedicated-funding
25百万 | moe#equipment
40百万元 | moe#equipment
0.03亿 | cas#project-funding
二〇二三年一月二十日 | notice#s-3
2023.1.20 | notice#s-3
二〇二二年十二月三十日 | notice#imprint
零点二当量 | cas#patents
0.5个当量 | cas#publications cas#patents cas#exchanges
5000 ㎡ | moe#building-space
5千㎡ | moe#building-space
1／3 | moe#academic-committee
三分之一以上 | moe#academic-committee
15％以上 | moe#international-team
0.15 | moe#international-team
十分 | cas#complementarity cas#planning cas#facilities cas#leaders cas#projects cas#highlights-scientific
八分 | cas#awards
二十五人次以上 | moe#international-team
`),
  foreign: casesOf(`
基今 | moe#dedicated-funding plan#s-4-1 plan#s-4-2 notice#form-s-4-4 cas#projects moe#international-team
申抱书 | notice#form notice#form-note-5 notice#s-3 notice#form-note-1
jingfei | moe#dedicated-funding cas#annual-funding cas#project-funding plan#s-5-3 zj#art-21 cas#s-3-4
pinggu | cas#s-1-5 cas#s-1-2 cas#s-1-3 cas#s-1-4 cas#s-4 cas#s-3
仪气设备 | moe#equipment
学朮委员会 | moe#academic-committee
外藉研究人员 | moe#international-team
联合实验是 | moe#agreements zj#art-2 plan#s-1-1 moe#positioning
软件著做权 | cas#patents
验手认定 | plan#s-5-3
填表说名 | notice#form-notes
知识产全 | moe#innovation zj#art-7-4
xueshuweiyuanhui | moe#academic-committee
nianbao | zj#art-13
ruanjianzhuzuoquan | cas#patents
yanshou | plan#s-5-3 moe#
peiyu | plan#s-5-1 plan#s-5-2
biangeng | zj#art-14
director | zj#art-12 moe#management-body notice#form-basic
doctoral student | cas#graduates
intellectual property | moe#innovation zj#art-7-4 zj#art-7-3
annual report | zj#art-13 zj#art-20-1
agreement | moe#agreements notice#form-s-2-4 notice#form-s-8-1
publications | cas#publications
funding | moe#dedicated-funding cas#annual-funding cas#project-funding
evaluation | cas#s-1-5 cas#s-1-2 cas#s-1-3 cas#s-1-4 zj#art-16 zj#art-17 cas#s-4 cas#s-3
steering committee | moe#academic-committee
international students | moe#joint-training plan#s-4-2
application form | notice#form notice#form-note-5 notice#s-3 notice#form-note-1
acceptance | plan#s-5-3 moe#
`),
}
