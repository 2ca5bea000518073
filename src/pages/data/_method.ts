import { closed, fileSchema, list, RULES_VERSION, TEXT } from '../../calculators/index.ts'

/**
 * How the published rules are worked out, said once: what `/data/` shows and `method.json` publishes. Whoever follows
 * these sentences reaches this site's verdicts without its code.
 */
export const METHOD = [
  {
    id: 'exact',
    text: '数都是精确的：exact 和 weight 用文本给出，是整数、小数或最简分数（"2500"、"0.8"、"1/3"）。比较、求和、求比都按分数精确计算，不经过浮点数，也不舍入。数据文件中的数可以是 JSON 的数，也可以是十进制文本，都指写出来的那个小数。',
  },
  {
    id: 'comparators',
    text: 'comparator：gte 不低于（≥），gt 大于（>），lte 不高于（≤），lt 小于（<），eq 等于（=）。左边是数据，右边是 exact。',
  },
  {
    id: 'units',
    text: '金额单位万元（wan-yuan），面积单位平方米（square-metre），其余按所数的人、人次、项、次、门、年计；比没有单位。当量（equivalent）只由加权求和得到。',
  },
  {
    id: 'paths',
    text: 'of 是数据文件（figures.schema.json）中的完整路径，以点分隔；键中可以有斜线和连字符。share 的 part、whole 也是完整路径，every-share 的 part、whole 是 of 所指的每一项中的键。',
  },
  {
    id: 'unknown',
    text: '没有的键、null 和不合规的值（负数、人数不是整数、外籍多于总数等）都是未知（unknown），从不当作 0。',
  },
  {
    id: 'figure',
    text: 'figure：取一个数与 exact 比较；未知则 unknown，比得上为 met，否则 unmet。',
  },
  {
    id: 'share',
    text: 'share：part ÷ whole 与 exact 比较；任一未知或 whole 为 0 则 unknown。',
  },
  {
    id: 'every',
    text: 'every：of 是逐年（学期）的一列数，每一项单独与 exact 比较，已知的有一项比不上即 unmet，不论还有多少未知；列出的各项都已知、都比得上，且不少于 entries 项才是 met；其余 unknown。every-share 相同，每一项取 part ÷ whole，总数为 0 的一项是未知。',
  },
  {
    id: 'agreement',
    text: 'agreement、judgement：true 为 met，false 为 unmet，未知为 unknown。judgement 是实验室按原文自评，没有数，exact 为 null。',
  },
  {
    id: 'combine',
    text: '合并：一项指标中有一个要素 unmet 则为 unmet，否则有 unknown 则为 unknown，否则为 met；约束性和预期性各自按所含指标同样合并。某一阶段没有的要求为 null，不参与合并。',
  },
  {
    id: 'sum',
    text: 'sum：各项 of 的数乘以 weight 相加；整组都未知则等级为 null，有一项已知则其余未知项按 0 计。带 ratio 的一项是论文列表：各篇 ratio[0] ÷ ratio[1] 之和，缺任一个数或分母为 0 的论文不计入；列表中没有一篇可计而组内又没有别的数，等级为 null。',
  },
  {
    id: 'mean',
    text: 'mean：of 中已知各年的算术平均；没有已知的年份则等级为 null。',
  },
  {
    id: 'parties',
    text: 'parties：of 是各方领军人才数，少于两方则等级为 null。各方都已知且都满足 parties.each 为 A；有已知的一方不满足 parties.each，而已知各方合计满足 parties.total，为 B；各方都已知而两者都不满足，为 C；其余为 null。',
  },
  {
    id: 'grade',
    text: 'grade：of 是自评的等级 A、B 或 C，未知为 null。',
  },
  {
    id: 'bands',
    text: 'bands 按 A、B、C 的顺序，取第一个 from、to 都满足的等级（没有的一端不限）；都不满足为 below-C。',
  },
  {
    id: 'asked',
    text: '浙江的 conditions：asked 中的答案等于 wants 为 met，不等为 otherwise（unmet，或 explain 即原则上须说明），未知为 unknown；带 upTo 的取 periods 中该 id 的 value：等于为 met，较多为 explain，较少为 unmet。合并时 unmet 在先，其次 unknown、explain，都没有则 met。',
  },
  {
    id: 'grounds',
    text: '浙江的 grounds：anyOf 中任一组事实都如 holds 所写即成立；一组中有一个已知不符则该组不成立；没有一组成立而有一组未定，则未知（null）。anyOf 为空的一项由绩效评价历次结果得出。changes 的 verdict：apply 可以申请，in-principle-not 原则上不予调整。',
  },
  {
    id: 'sources',
    text: 'source 是依据：quote 为原文，policy 和 fragment 是它在政策页面中的位置（policies/moe-standard/#equipment）。readings 是原文没有写明之处本站采用的理解，引用结论时请一并说明。结论是自测结果，不是官方结论。',
  },
] as const

export const METHOD_CONTENT = { rulesVersion: RULES_VERSION, method: METHOD }

/** What `method.json` keeps to. */
export const METHOD_SCHEMA = fileSchema('method', {
  rulesVersion: TEXT,
  method: list(closed({ id: TEXT, text: TEXT })),
})
