import { type Reading, readingsIn } from '../core/index.ts'

/** How each open point of the steps, the cycle and the process is read; a result carries those that touch it. */
const TEXTS: Readonly<Record<string, string>> = {
  'tl-incubation-start':
    '培育从哪天起算（签约、成立还是首次合作），原文未写。按填报人所填的日期计，请写明所填是什么日子。',
  'tl-two-years': '“2年以上”含2年。满两周年的当天能否申报，原文未写：这里按周年当日，谨慎可按次日。',
  'tl-leap': '从2月29日起算的，没有对应日的年份取2月28日；谨慎可按3月1日。',
  'tl-two-sources': '计划写“培育组建2年以上”，标准写“已培育两年以上”：说法不同，起算点可能不同，分列不合并。',
  'tl-construction-start':
    '“建设期为3年”从立项文件之日、公布之日还是任务书所写之日起，原文未写。按所填的立项日计。',
  'tl-construction-end':
    '建设期末日是三周年当日还是前一日，原文未写。期满日按三周年当日，验收申请不早于期满日。',
  'tl-acceptance-deadline': '期满后多久内须申请验收、能否延期、未通过验收怎样，原文都未写，这里不推算。',
  'tl-no-batch-vs-window':
    '2014年的计划写“不设批次，不限时间”，没有写何时受理。满足培育年限不等于当下可以申报。',
  'tl-target-2020': '总体目标写“到2020年”；此后计划是否继续，这份计划没有写。',
  'tl-windows':
    '“近三年”“近五年”的起止原文未写明。这里止于申报日当日，往前数满三年（五年），没有对应日的取3月1日。',
  'tl-window-construction': '“建设期内”自立项日起，到期满日的前一日止。',
  'ck-cycle-start':
    '“每5年为一个评估周期”是统一周期还是各实验室自起始日计、首个周期从何时起，原文未写。请填本周期的起始日，不用实验室成立日代替。',
  'ck-window': '五年到第五个周年日的前一日为止，原文未写明。',
  'ck-agreement':
    '协议须在周期内任一时点有效还是评估时有效，原文未写（“凡在合作协议有效期内”）。这里看评估开始时是否有效。',
  'ck-in-principle':
    '原文既写“原则上都应参加评估”，又写“不参加评估的，视为放弃资格”。这里按不参加即视为放弃，“原则上”一并列出。',
  'ck-reentry': '不再列入之后能否再申请，原文未写（总则第6条允许所级联合研究团队自愿参加），这里不推断。',
  'ck-grade-line': '初评怎样得出“优秀”“不合格”的分数线，原文未写，故不能推算会不会进入复评。',
  'ck-funding-five': '“连续5年稳定的经费支持”的起止与数额，原文未写，这里不推算。',
  'ck-parties': '原文只写双方和三方签字盖章；四方以上共建怎样办，原文未写。',
  'ck-kept': '评为良好、合格之后怎样，原文未写。这里按继续列入序列理解。',
  'ck-team-pass': '“评估合格者”按合格及以上（含良好、优秀）理解。',
  'ck-team-excellent': '所级联合研究团队评为优秀，是否同样表彰并给予经费，原文未写。',
  'ck-team-none': '所级联合研究团队自愿参加。评为不合格或不参加时，原文没有写后果。',
  'ck-absent-result': '已填不参加评估，所填的评估结果不再采用。',
}

const { reading, all } = readingsIn(TEXTS)

export { all as TIMELINE_READINGS, reading }

/** The readings of several rules, each once, in the order in which they are met. */
export function readingsOf(rules: readonly { readonly readings?: readonly string[] }[]): Reading[] {
  return [...new Set(rules.flatMap(({ readings }) => readings ?? []))].map(reading)
}
