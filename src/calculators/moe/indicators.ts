/** The five first-level indicators (一级指标) of the MOE standard, in its order. */
export const MOE_GROUPS = [
  '基本条件和定位',
  '基本建设保障能力',
  '学科建设与人才培养支撑能力',
  '科研与协同创新能力',
  '规范化管理与运行',
] as const

/**
 * The nineteen second-level indicators (二级指标) by the standard's own words, with the names of their
 * criteria at either stage. What a criterion demands stands in `moe/rules.ts`.
 */
export const MOE_INDICATORS = [
  { id: 'domestic-host', label: '国内实验室依托', group: MOE_GROUPS[0], criteria: ['platform', 'judgement'] },
  { id: 'foreign-host', label: '国外实验室依托', group: MOE_GROUPS[0], criteria: ['platform', 'judgement'] },
  {
    id: 'agreements',
    label: '联合实验室协议',
    group: MOE_GROUPS[0],
    criteria: ['institutional', 'laboratory', 'judgement'],
  },
  {
    id: 'positioning',
    label: '联合实验室建设定位',
    group: MOE_GROUPS[0],
    criteria: ['incubation', 'judgement'],
  },
  { id: 'building-space', label: '建筑空间与环境', group: MOE_GROUPS[1], criteria: ['area', 'judgement'] },
  { id: 'equipment', label: '仪器设备', group: MOE_GROUPS[1], criteria: ['value', 'judgement'] },
  {
    id: 'information-resources',
    label: '网络、图书、资源库、数据库',
    group: MOE_GROUPS[1],
    criteria: ['judgement'],
  },
  { id: 'dedicated-funding', label: '专项资金投入', group: MOE_GROUPS[1], criteria: ['annual', 'judgement'] },
  { id: 'discipline', label: '学科建设水平及影响力', group: MOE_GROUPS[2], criteria: ['judgement'] },
  {
    id: 'teaching',
    label: '教学质量与课程体系建设',
    group: MOE_GROUPS[2],
    criteria: ['international-courses', 'bilingual-courses', 'judgement'],
  },
  {
    id: 'joint-training',
    label: '联合培养人才',
    group: MOE_GROUPS[2],
    criteria: ['graduates', 'international-students', 'judgement'],
  },
  { id: 'research-tasks', label: '组织科研任务', group: MOE_GROUPS[3], criteria: ['projects'] },
  {
    id: 'international-team',
    label: '国际化学术团队建设',
    group: MOE_GROUPS[3],
    criteria: ['researchers', 'foreign-share', 'visits', 'judgement'],
  },
  { id: 'innovation', label: '创新成果', group: MOE_GROUPS[3], criteria: ['joint-paper-share'] },
  {
    id: 'academic-influence',
    label: '国际学术影响力',
    group: MOE_GROUPS[3],
    criteria: ['conferences', 'keynotes', 'offices'],
  },
  { id: 'management-body', label: '管理机构', group: MOE_GROUPS[4], criteria: ['judgement'] },
  {
    id: 'academic-committee',
    label: '国际学术委员会',
    group: MOE_GROUPS[4],
    criteria: ['members', 'foreign-share', 'judgement'],
  },
  { id: 'institution-building', label: '制度建设', group: MOE_GROUPS[4], criteria: ['judgement'] },
  { id: 'culture', label: '人文交流与创新文化', group: MOE_GROUPS[4], criteria: ['judgement'] },
] as const

type Row = (typeof MOE_INDICATORS)[number]
type CriterionOf<R> = R extends { id: infer I extends string; criteria: readonly (infer C extends string)[] }
  ? `${I}/${C}`
  : never

export type MoeGroup = Row['group']
export type MoeIndicatorId = Row['id']
/** `<indicator>/<criterion>`: `equipment/value`. */
export type MoeCriterionId = CriterionOf<Row>
/** A criterion the standard states in words, decided by the lab's own judgement. */
export type MoeJudgementId = Extract<MoeCriterionId, `${string}/${'platform' | 'judgement'}`>

/** Every criterion of either stage with its indicator's label, in the standard's order. */
export const MOE_CRITERIA: readonly { readonly id: MoeCriterionId; readonly label: string }[] =
  MOE_INDICATORS.flatMap(({ id, label, criteria }) =>
    criteria.map((name) => ({ id: `${id}/${name}` as MoeCriterionId, label })),
  )
