import { GROUND_NAMES, type Ground } from '../ground-names.ts'
import type { Rule } from '../rule.ts'

export type { Ground }

/** A fact that a ground asks for, and whether it must hold or must not. */
export interface Fact {
  readonly key: string
  readonly label: string
  readonly holds: boolean
}

/** One 情形 of 第二十条: it applies where every fact of one of its alternatives stands as said. */
export interface GroundRule extends Rule {
  readonly effect: 'revocation'
  readonly label: string
  /** Each alternative by itself suffices. Empty for 20-2, which follows from the evaluations. */
  readonly anyOf: readonly (readonly Fact[])[]
}

/** 第二十条（一）至（六）. */
export const GROUND_RULES: readonly (GroundRule & { readonly id: Ground })[] = [
  {
    id: '20-1',
    effect: 'revocation',
    label: GROUND_NAMES['20-1'],
    words: '无正当理由不按时填写年度报告，并且在绩效评价期间也没有补交。',
    fragment: 'art-20-1',
    quote: '无正当理由不按时填写年度报告，且在绩效评价期间未补充提交相关资料。',
    readings: ['zj-20-1-both'],
    anyOf: [
      [
        { key: 'lateWithoutReason', label: '无正当理由不按时填写年度报告', holds: true },
        { key: 'suppliedDuringEvaluation', label: '已在绩效评价期间补充提交', holds: false },
      ],
    ],
  },
  {
    id: '20-2',
    effect: 'revocation',
    label: GROUND_NAMES['20-2'],
    words: '连续两次绩效评价不合格。',
    fragment: 'art-20-2',
    quote: '连续两次绩效评价结果为“不合格”。',
    readings: ['zj-consecutive'],
    anyOf: [],
  },
  {
    id: '20-3',
    effect: 'revocation',
    label: GROUND_NAMES['20-3'],
    words: '被发现在申报、年度报告或绩效评价的材料里提供虚假信息。',
    fragment: 'art-20-3',
    quote: '被发现在申报、提交年度报告或绩效评价材料过程中提供虚假信息。',
    anyOf: [[{ key: 'falseInformation', label: '被发现提供虚假信息', holds: true }]],
  },
  {
    id: '20-4',
    effect: 'revocation',
    label: GROUND_NAMES['20-4'],
    words: '发生重大外交事故；或者有影响科技安全的行为，并造成严重影响及后果。',
    fragment: 'art-20-4',
    quote:
      '发生重大外交事故，或出现影响科技安全的有关行为，并造成严重影响及后果的，如关键技术、设备、信息、数据的泄露与滥用、违背科研诚信和科技伦理等。',
    readings: ['zj-20-4-scope'],
    anyOf: [
      [{ key: 'diplomaticAccident', label: '发生重大外交事故', holds: true }],
      [
        { key: 'securityConduct', label: '出现影响科技安全的有关行为', holds: true },
        { key: 'seriousConsequences', label: '造成严重影响及后果', holds: true },
      ],
    ],
  },
  {
    id: '20-5',
    effect: 'revocation',
    label: GROUND_NAMES['20-5'],
    words: '重大事项变更没有及时申请，并且影响联合实验室正常运行。',
    fragment: 'art-20-5',
    quote: '重大事项变更未及时申请，影响联合实验室正常运行。',
    readings: ['zj-20-5-both'],
    anyOf: [
      [
        { key: 'timely', label: '及时提交变更申请', holds: false },
        { key: 'affectsOperation', label: '影响联合实验室正常运行', holds: true },
      ],
    ],
  },
  {
    id: '20-6',
    effect: 'revocation',
    label: GROUND_NAMES['20-6'],
    words: '有其它不宜继续作为联合实验室存续的情形；哪些算，原文没有写。',
    fragment: 'art-20-6',
    quote: '其它不宜继续作为联合实验室存续的情形。',
    anyOf: [[{ key: 'otherGround', label: '有其它不宜继续存续的情形', holds: true }]],
  },
]
