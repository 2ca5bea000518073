import type { ProcessRule } from './types.ts'

const step = (
  id: string,
  label: string,
  effect: ProcessRule['effect'],
  fragment: string,
  quote: string,
): ProcessRule => ({ id, label, effect, source: { policy: 'cas-hk-evaluation', fragment, quote } })

/** What happens in the three stages and after them, in the order of the text. */
export const CAS_HK_STEP_RULES: readonly ProcessRule[] = [
  step('objection', '实名异议由院港澳台办受理（期限未写）', 'info', 's-1-4', '受理评估工作的实名异议'),
  step(
    'materials',
    '按评估通知要求上报评估数据和材料',
    'checklist',
    's-2-2',
    '参评的联合实验室按照评估通知要求上报评估数据和材料',
  ),
  step('stages', '自评、初评、复评三个阶段', 'info', 's-2-3', '评估包括自评、初评、复评三个阶段。'),
  step(
    'self',
    '自评：针对评估期内5年的工作自我判定',
    'checklist',
    's-2-3',
    '主要针对评估期内的5年工作进行自我评估，并根据评估指标体系进行自我判定。',
  ),
  step(
    'first',
    '初评：材料、主任汇报、交流评议、打分、建设性意见',
    'checklist',
    's-2-4',
    '通过评估相关材料、听取实验室主任汇报和交流评议后，根据评估指标体系进行打分，并提出建设性评估意见',
  ),
  step(
    'experts',
    '专家由内地、香港或者海外知名专家组成，回避利益相关',
    'info',
    's-2-5',
    '专家组成员的选择要遵循利益相关回避原则',
  ),
  step('site', '现场评估：依据需要，自愿', 'info', 's-2-7', '并依据需要在其自愿的基础上进行现场评估'),
  step(
    'second-how',
    '复评：考察、审查证明材料、座谈会',
    'checklist',
    's-2-7',
    '通过考察实验室的工作情况、审查证明材料、召开座谈会等方式',
  ),
  step(
    'proof-graduates',
    '联合培养以毕业论文封面页为证明，须双方导师署名',
    'hard',
    'graduates',
    '以毕业论文封面页为证明，必须有双方导师署名有效。',
  ),
  step('proof-projects', '其它联合项目须注明具体内容', 'hard', 'projects', '其它联合项目(注明项目具体内容)'),
  step('classes', '结果分四类', 'info', 's-3-1', '分为优秀、良好、合格、不合格四类'),
  step('approval', '评估工作报告报送主管院领导批准', 'info', 's-2-8', '形成评估工作报告报送主管院领导批准'),
  step(
    'published',
    '结果向所属单位公布',
    'info',
    's-3-3',
    '院港澳台办将向参评的联合实验室所属单位公布评估结果',
  ),
]
