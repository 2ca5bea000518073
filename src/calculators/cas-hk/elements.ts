import { COUNTED_ELEMENTS } from './counted-elements.ts'
import { type Elements, row } from './element.ts'
import type { CasHkIndicatorId, CasHkJudgedId } from './indicators.ts'

/** Of the indicators that are judged: nobody reads these words before the row is opened. */
const JUDGED_ELEMENTS: Readonly<Record<CasHkJudgedId, Elements>> = {
  complementarity: {
    second: '1、要素互补性 (10分)',
    rows: [
      {
        name: '学科交叉互补性',
        conditions: [
          {
            quote:
              '考察联合实验室双方不同学科研究人员跨学科合作情况，是否有学科交叉融合产出，得到具有创新性的思路、理论或方法，促进多学科融合发展、为社会带来影响。',
          },
        ],
      },
      {
        name: '上下游互补性',
        conditions: [
          {
            quote:
              '联合实验室是否能够加强两地基础研究与应用研究的紧密合作，实现创新链上下游资源的共享与协同，促进科技成果转化和产业化。',
          },
        ],
      },
      {
        name: '资源共享性',
        conditions: [
          { quote: '实验室仪器和设备的共建、共享，科研成果的开放共享，促进优质资源深度融合和充分共享。' },
        ],
      },
    ],
  },
  planning: row(
    '2、未来规划及发展 (10分)',
    '未来规划及发展',
    '明确实验室重点任务以及发展方向，依托两方的优势领域和方向，凝聚双方力量，围绕联合实验室定位以及目标展开，思路清晰，特色鲜明。',
  ),
  facilities: row(
    '1、基础支撑 (10分)',
    '(5分)',
    '有可用的实验场所，可利用的实验室仪器设备，配置合理，管理规范，使用效益高，满足实验室基本要求。',
  ),
  staffing: row(
    '2、队伍建设 (10分)',
    '人员梯队 (5分)',
    '实验室科研人员年龄结构应分布合理(老、中、青),以中青年骨干为主体,科研团队知识结构分布合理(学术带头人、研究骨干、研究助理、技术人员),人才分布形成梯队。',
  ),
  'other-outcomes': row(
    '2、合作成果 (40分)',
    '基于联合工作产出的成果鉴定、成果转化、技术转让、公司注册等其他联合成果',
    '可在自评报告中说明，由专家组具体讨论决定。',
  ),
}

/** 二级指标、三级指标 and 说明 of the fifteen indicators; together the sentences are the whole of each cell. */
export const ELEMENTS: Readonly<Record<CasHkIndicatorId, Elements>> = {
  ...COUNTED_ELEMENTS,
  ...JUDGED_ELEMENTS,
}
