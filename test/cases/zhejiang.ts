/** A function of the Zhejiang calculator, an input, and what of its result must be so. */
export interface ZhejiangCase {
  readonly of:
    | 'annualReport'
    | 'changeRequest'
    | 'revocationGround'
    | 'standing'
    | 'jointLabName'
    | 'checkEligibility'
  readonly clause: string
  readonly place: string
  readonly input: unknown
  readonly expected: unknown
}

type Row = readonly [place: string, input: unknown, expected: unknown]

function cases(of: ZhejiangCase['of'], clause: string, rows: readonly Row[]): ZhejiangCase[] {
  return rows.map(([place, input, expected]) => ({ of, clause, place, input, expected }))
}

const NOTHING_DUE = { dueOn: null, coversYear: null, remindOn: null, first: null }

const REPORTS = [
  ...cases('annualReport', '认定满一年的联合实验室应于每年1月31日前提交上一年度报告', [
    // 2025-01-31 + 1 年 = 2026-01-31, not after 2026-01-31: full that day.
    [
      'recognised on the due day itself',
      { recognisedOn: '2025-01-31', today: '2026-01-01' },
      {
        dueOn: '2026-01-31',
        coversYear: 2025,
        remindOn: '2026-01-30',
        first: { dueOn: '2026-01-31', coversYear: 2025 },
      },
    ],
    // 2025-02-01 + 1 年 = 2026-02-01, after 2026-01-31: the year after.
    [
      'recognised the day after',
      { recognisedOn: '2025-02-01', today: '2026-01-01' },
      { dueOn: '2027-01-31', coversYear: 2026, first: { dueOn: '2027-01-31', coversYear: 2026 } },
    ],
    // 2025-03-10 + 1 年 = 2026-03-10: the first 1月31日 after it is 2027's.
    [
      'recognised in March',
      { recognisedOn: '2025-03-10', today: '2025-03-10' },
      { dueOn: '2027-01-31', coversYear: 2026, remindOn: '2027-01-30' },
    ],
    // 2024-01-01 + 1 年 = 2025-01-01.
    [
      'recognised on New Year',
      { recognisedOn: '2024-01-01', today: '2024-06-01' },
      { dueOn: '2025-01-31', coversYear: 2024 },
    ],
    // 2024-12-31 + 1 年 = 2025-12-31.
    [
      'recognised on the last day of a year',
      { recognisedOn: '2024-12-31', today: '2025-12-31' },
      { dueOn: '2026-01-31', coversYear: 2025 },
    ],
    // 2024-02-29 + 1 年 = 2025-02-28.
    [
      'recognised on 29 February',
      { recognisedOn: '2024-02-29', today: '2025-02-28' },
      { dueOn: '2026-01-31', coversYear: 2025 },
    ],
    [
      'today is the due day',
      { recognisedOn: '2025-03-10', today: '2027-01-31', submitted: [] },
      { dueOn: '2027-01-31', coversYear: 2026, overdue: [] },
    ],
    [
      'today is the day after',
      { recognisedOn: '2025-03-10', today: '2027-02-01', submitted: [] },
      { dueOn: '2028-01-31', coversYear: 2027, overdue: [{ dueOn: '2027-01-31', coversYear: 2026 }] },
    ],
    [
      'that year was reported',
      { recognisedOn: '2025-03-10', today: '2027-02-01', submitted: [2026] },
      { dueOn: '2028-01-31', overdue: [] },
    ],
    [
      'reported out of order, as text, with a blank entry',
      { recognisedOn: '2025-03-10', today: '2030-02-01', submitted: ['2028', null, 2026] },
      {
        dueOn: '2031-01-31',
        overdue: [
          { dueOn: '2028-01-31', coversYear: 2027 },
          { dueOn: '2030-01-31', coversYear: 2029 },
        ],
      },
    ],
    [
      'recognised on the due day and never reported',
      { recognisedOn: '2025-01-31', today: '2026-02-01', submitted: [] },
      { dueOn: '2027-01-31', coversYear: 2026, overdue: [{ dueOn: '2026-01-31', coversYear: 2025 }] },
    ],
    [
      'what was reported is not known: nothing is asserted',
      { recognisedOn: '2025-03-10', today: '2028-06-01' },
      { dueOn: '2029-01-31', coversYear: 2028, overdue: [], problems: [] },
    ],
    [
      'recognised today',
      { recognisedOn: '2026-05-01', today: '2026-05-01', submitted: [] },
      { dueOn: '2028-01-31', coversYear: 2027, overdue: [], problems: [] },
    ],
    [
      'the first year that a date may have',
      { recognisedOn: '1900-01-01' },
      { first: { dueOn: '1901-01-31', coversYear: 1900 }, problems: [] },
    ],
    ['nothing known', {}, { ...NOTHING_DUE, overdue: [], problems: [] }],
    [
      'today not known: the first one ever is',
      { recognisedOn: '2025-03-10' },
      { dueOn: null, coversYear: null, first: { dueOn: '2027-01-31', coversYear: 2026 }, overdue: [] },
    ],
  ]),
  ...cases('annualReport', 'what cannot be right', [
    [
      '30 February',
      { recognisedOn: '2025-02-30', today: '2026-01-01', submitted: [] },
      { ...NOTHING_DUE, overdue: null, problems: [{ path: 'recognisedOn' }] },
    ],
    [
      'a two-digit year',
      { recognisedOn: '25-01-31', today: '2026-01-01' },
      { ...NOTHING_DUE, overdue: null, problems: [{ path: 'recognisedOn' }] },
    ],
    [
      'a year half typed',
      { recognisedOn: '0025-01-31', today: '2026-01-01', submitted: [] },
      { ...NOTHING_DUE, overdue: null, problems: [{ path: 'recognisedOn' }] },
    ],
    [
      'today before recognition',
      { recognisedOn: '2026-05-02', today: '2026-05-01', submitted: [] },
      { ...NOTHING_DUE, overdue: null, problems: [{ path: 'recognisedOn' }] },
    ],
    [
      'today no day: what does not need it stays',
      { recognisedOn: '2025-03-10', today: '2026-13-01', submitted: [] },
      { dueOn: null, first: { dueOn: '2027-01-31' }, overdue: null, problems: [{ path: 'today' }] },
    ],
    [
      'a year that is none: only what is overdue is not known',
      { recognisedOn: '2025-03-10', today: '2027-02-01', submitted: [2026, 26] },
      { dueOn: '2028-01-31', overdue: null, problems: [{ path: 'submitted.1' }] },
    ],
    [
      'years that are no list',
      { recognisedOn: '2025-03-10', today: '2027-02-01', submitted: 2026 },
      { dueOn: '2028-01-31', overdue: null, problems: [{ path: 'submitted' }] },
    ],
  ]),
]

const apply = (deadline: string | null, timely: boolean | null, revocationRisk: boolean | null) => ({
  verdict: 'apply',
  deadline,
  timely,
  revocationRisk,
  problems: [],
})
const inPrinciple = (revocationRisk: boolean | null) => ({
  verdict: 'in-principle-not',
  deadline: null,
  timely: null,
  revocationRisk,
  problems: [],
})

const CHANGES = [
  ...cases('changeRequest', '应于变更事项发生一个月内提交变更申请', [
    [
      'the same day of the next month',
      { what: 'name', changedOn: '2026-03-15' },
      apply('2026-04-15', null, null),
    ],
    ['no 31 February', { what: 'name', changedOn: '2026-01-31' }, apply('2026-02-28', null, null)],
    ['a leap year', { what: 'name', changedOn: '2024-01-31' }, apply('2024-02-29', null, null)],
    ['from the end of February', { what: 'name', changedOn: '2026-02-28' }, apply('2026-03-28', null, null)],
    ['over the year', { what: 'name', changedOn: '2026-12-31' }, apply('2027-01-31', null, null)],
    [
      'applied on the last day',
      { what: 'name', changedOn: '2026-03-15', appliedOn: '2026-04-15', affectsOperation: true },
      apply('2026-04-15', true, false),
    ],
    [
      'applied a day late',
      { what: 'name', changedOn: '2026-03-15', appliedOn: '2026-04-16', affectsOperation: true },
      apply('2026-04-15', false, true),
    ],
    [
      'applied before it happened',
      { what: 'head-chinese', changedOn: '2026-03-15', appliedOn: '2026-03-01' },
      apply('2026-04-15', true, false),
    ],
    [
      'not applied, today the last day',
      { what: 'name', changedOn: '2026-03-15', today: '2026-04-15', affectsOperation: true },
      apply('2026-04-15', null, null),
    ],
    [
      'not applied, today the day after',
      { what: 'name', changedOn: '2026-03-15', today: '2026-04-16', affectsOperation: true },
      apply('2026-04-15', false, true),
    ],
    ['when it happened is not known', { what: 'managers', affectsOperation: true }, apply(null, null, null)],
  ]),
  ...cases('changeRequest', '重大事项变更未及时申请，影响联合实验室正常运行。', [
    [
      'late, and does not affect operation',
      { what: 'name', changedOn: '2026-03-15', appliedOn: '2026-05-01', affectsOperation: false },
      apply('2026-04-15', false, false),
    ],
    [
      'late, and whether it affects operation is not known',
      { what: 'name', changedOn: '2026-03-15', appliedOn: '2026-05-01' },
      apply('2026-04-15', false, null),
    ],
    [
      'not known whether late, and does not affect operation',
      { what: 'name', changedOn: '2026-03-15', affectsOperation: false },
      apply('2026-04-15', null, false),
    ],
  ]),
  ...cases('changeRequest', '中外方负责人、管理人员、名称、主要任务或其它影响正常运行的重大事项变更的', [
    ['中方负责人', { what: 'head-chinese', changedOn: '2026-03-15' }, apply('2026-04-15', null, null)],
    ['外方负责人', { what: 'head-foreign', changedOn: '2026-03-15' }, apply('2026-04-15', null, null)],
    ['管理人员', { what: 'managers', changedOn: '2026-03-15' }, apply('2026-04-15', null, null)],
    ['主要任务', { what: 'main-tasks', changedOn: '2026-03-15' }, apply('2026-04-15', null, null)],
    ['其它', { what: 'other-major', changedOn: '2026-03-15' }, apply('2026-04-15', null, null)],
  ]),
  ...cases('changeRequest', '以下情况原则上不予调整：', [
    ['合作国家', { what: 'country', changedOn: '2026-03-15', appliedOn: '2026-05-01' }, inPrinciple(null)],
    ['中方依托单位', { what: 'chinese-host', changedOn: '2026-03-15' }, inPrinciple(null)],
    ['外方依托单位', { what: 'foreign-host', affectsOperation: false }, inPrinciple(false)],
  ]),
  ...cases('changeRequest', 'what is not known, and what cannot be right', [
    [
      'nothing known',
      {},
      { verdict: null, deadline: null, timely: null, revocationRisk: null, problems: [] },
    ],
    [
      'no such change',
      { what: 'constructor', changedOn: '2026-03-15' },
      { verdict: null, deadline: null, timely: null, revocationRisk: null, problems: [{ path: 'what' }] },
    ],
    [
      '31 April',
      { what: 'name', changedOn: '2026-04-31', affectsOperation: true },
      {
        verdict: 'apply',
        deadline: null,
        timely: null,
        revocationRisk: null,
        problems: [{ path: 'changedOn' }],
      },
    ],
    [
      'a change still to come',
      { what: 'name', changedOn: '2026-03-15', today: '2026-03-14' },
      {
        verdict: 'apply',
        deadline: null,
        timely: null,
        revocationRisk: null,
        problems: [{ path: 'changedOn' }],
      },
    ],
    [
      'an application still to come',
      {
        what: 'name',
        changedOn: '2026-03-15',
        appliedOn: '2026-03-21',
        today: '2026-03-20',
        affectsOperation: true,
      },
      {
        verdict: 'apply',
        deadline: '2026-04-15',
        timely: null,
        revocationRisk: null,
        problems: [{ path: 'appliedOn' }],
      },
    ],
    [
      'a flag that is none',
      { what: 'name', changedOn: '2026-03-15', appliedOn: '2026-05-01', affectsOperation: 'yes' },
      {
        verdict: 'apply',
        deadline: '2026-04-15',
        timely: false,
        revocationRisk: null,
        problems: [{ path: 'affectsOperation' }],
      },
    ],
  ]),
]

const ground = (id: string, clause: string, rows: readonly (readonly [object, boolean | null])[]) =>
  cases(
    'revocationGround',
    clause,
    rows.map(
      ([facts, applies]): Row => [
        `${id}: ${JSON.stringify(facts)}`,
        { ground: id, ...facts },
        { applies, problems: [] },
      ],
    ),
  )

const on = (day: string, result: string | null) => ({ on: day, result })

const GROUNDS = [
  ...ground('20-1', '无正当理由不按时填写年度报告，且在绩效评价期间未补充提交相关资料。', [
    [{ lateWithoutReason: true, suppliedDuringEvaluation: false }, true],
    [{ lateWithoutReason: true, suppliedDuringEvaluation: true }, false],
    [{ lateWithoutReason: false, suppliedDuringEvaluation: false }, false],
    [{ lateWithoutReason: false }, false],
    [{ suppliedDuringEvaluation: true }, false],
    [{ lateWithoutReason: true }, null],
    [{ suppliedDuringEvaluation: false }, null],
    [{}, null],
  ]),
  ...ground('20-2', '连续两次绩效评价结果为“不合格”。', [
    [{ evaluations: [on('2024-05-01', 'fail'), on('2026-05-01', 'fail')] }, true],
    [{ evaluations: [on('2026-05-01', 'fail'), on('2022-05-01', 'pass'), on('2024-05-01', 'fail')] }, true],
    [{ evaluations: [on('2022-05-01', 'fail'), on('2024-05-01', 'pass'), on('2026-05-01', 'fail')] }, false],
    [{ evaluations: [on('2024-05-01', 'fail')] }, false],
    [{ evaluations: [] }, false],
    [{ evaluations: [on('2022-05-01', 'fail'), on('2024-05-01', null), on('2026-05-01', 'fail')] }, null],
    [{ evaluations: [on('2024-05-01', 'fail'), { result: 'fail' }] }, null],
    [{}, null],
  ]),
  ...ground('20-3', '被发现在申报、提交年度报告或绩效评价材料过程中提供虚假信息。', [
    [{ falseInformation: true }, true],
    [{ falseInformation: false }, false],
    [{}, null],
  ]),
  ...ground('20-4', '发生重大外交事故，或出现影响科技安全的有关行为，并造成严重影响及后果的', [
    // The reading zj-20-4-scope: an accident by itself; conduct only with its consequences.
    [{ diplomaticAccident: true }, true],
    [{ diplomaticAccident: true, seriousConsequences: false }, true],
    [{ diplomaticAccident: false, securityConduct: true, seriousConsequences: true }, true],
    [{ securityConduct: true, seriousConsequences: true }, true],
    [{ diplomaticAccident: false, securityConduct: true, seriousConsequences: false }, false],
    [{ diplomaticAccident: false, securityConduct: false }, false],
    [{ diplomaticAccident: false, securityConduct: true }, null],
    [{ securityConduct: false, seriousConsequences: false }, null],
    [{}, null],
  ]),
  ...ground('20-5', '重大事项变更未及时申请，影响联合实验室正常运行。', [
    [{ timely: false, affectsOperation: true }, true],
    [{ timely: true, affectsOperation: true }, false],
    [{ timely: false, affectsOperation: false }, false],
    [{ timely: true }, false],
    [{ timely: false }, null],
    [{ timely: null, affectsOperation: true }, null],
    [{}, null],
  ]),
  ...ground('20-6', '其它不宜继续作为联合实验室存续的情形。', [
    [{ otherGround: true }, true],
    [{ otherGround: false }, false],
    [{}, null],
  ]),
  ...cases('revocationGround', '出现以下情形的，取消联合实验室资格，三年内不得再次申报：', [
    ['no ground', {}, { applies: null, problems: [] }],
    [
      'no such ground',
      { ground: '20-7', otherGround: true },
      { applies: null, problems: [{ path: 'ground' }] },
    ],
    [
      'a fact that is no flag',
      { ground: '20-1', lateWithoutReason: 1, suppliedDuringEvaluation: true },
      { applies: null, problems: [{ path: 'lateWithoutReason' }] },
    ],
    [
      "another ground's facts do not matter",
      { ground: '20-3', falseInformation: true, timely: 'no' },
      { applies: true, problems: [] },
    ],
  ]),
]

const stands = (
  status: string | null,
  revokedOn: string | null = null,
  reapplyFrom: string | null = null,
  reapplyFromCautious: string | null = null,
) => ({ status, revokedOn, reapplyFrom, reapplyFromCautious, problems: [] })
const stuck = (...paths: string[]) => ({
  status: null,
  revokedOn: null,
  reapplyFrom: null,
  reapplyFromCautious: null,
  problems: paths.map((path) => ({ path })),
})

const TWO_FAILS = [on('2024-05-01', 'fail'), on('2026-05-01', 'fail')]

const STANDINGS = [
  ...cases('standing', '连续两次评价“不合格”，取消联合实验室资格，三年内不得再次申报。', [
    ['no evaluation yet', { evaluations: [] }, stands('normal')],
    ['pass', { evaluations: [on('2026-05-01', 'pass')] }, stands('normal')],
    ['excellent', { evaluations: [on('2026-05-01', 'excellent')] }, stands('normal')],
    ['one fail warns', { evaluations: [on('2026-05-01', 'fail')] }, stands('warned')],
    [
      'a fail that is not the latest',
      { evaluations: [on('2024-05-01', 'fail'), on('2026-05-01', 'pass')] },
      stands('normal'),
    ],
    // 2026-05-01 + 3 年 = 2029-05-01; the day after for those who count the day itself in.
    ['two in a row', { evaluations: TWO_FAILS }, stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02')],
    [
      'two in a row, written the other way round',
      { evaluations: [...TWO_FAILS].reverse() },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
    [
      'pass between ends the run',
      { evaluations: [on('2022-05-01', 'fail'), on('2024-05-01', 'pass'), on('2026-05-01', 'fail')] },
      stands('warned'),
    ],
    [
      'excellent between ends the run',
      { evaluations: [on('2022-05-01', 'fail'), on('2024-05-01', 'excellent'), on('2026-05-01', 'fail')] },
      stands('warned'),
    ],
    [
      'what follows changes nothing',
      {
        evaluations: [
          ...TWO_FAILS,
          on('2028-05-01', 'excellent'),
          on('2030-05-01', 'fail'),
          on('2032-05-01', 'fail'),
        ],
      },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
    // 2024-02-29 + 3 年: 2027 has no 29 February.
    [
      'the second on 29 February',
      { evaluations: [on('2022-02-28', 'fail'), on('2024-02-29', 'fail')] },
      stands('revoked', '2024-02-29', '2027-02-28', '2027-03-01'),
    ],
    [
      "the decision's day counts where given",
      { evaluations: TWO_FAILS, revokedOn: '2026-07-15' },
      stands('revoked', '2026-07-15', '2029-07-15', '2029-07-16'),
    ],
    [
      'a decision alone',
      { revokedOn: '2026-12-31' },
      stands('revoked', '2026-12-31', '2029-12-31', '2030-01-01'),
    ],
  ]),
  ...cases('standing', '出现以下情形的，取消联合实验室资格，三年内不得再次申报：', [
    ['a ground without a decision', { evaluations: [], grounds: ['20-3'] }, stands('revoked')],
    ['a ground, nothing else known', { grounds: ['20-6'] }, stands('revoked')],
    ['no ground', { evaluations: [], grounds: [] }, stands('normal')],
    ['as many entries as a list may have', { grounds: Array(1000).fill('20-3') }, stands('revoked')],
    ['a blank entry is none', { evaluations: [], grounds: [null] }, stands('normal')],
    ['a ground beside a blank entry', { evaluations: [], grounds: [null, '20-3'] }, stands('revoked')],
    [
      'a ground with its decision',
      { evaluations: [], grounds: ['20-1'], revokedOn: '2026-07-15' },
      stands('revoked', '2026-07-15', '2029-07-15', '2029-07-16'),
    ],
    [
      'a ground beside two fails',
      { evaluations: TWO_FAILS, grounds: ['20-4'] },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
  ]),
  ...cases('standing', '不再作为联合实验室管理', [
    ['第十八条', { evaluations: [], beltRoadOn: '2026-01-01' }, stands('graduated')],
    ['第十九条', { evaluations: [], withdrawalApprovedOn: '2026-01-01' }, stands('withdrawn')],
    ['第十八条, nothing else known', { beltRoadOn: '2026-01-01' }, stands('graduated')],
    [
      '第十八条 stands against an undated ground',
      { beltRoadOn: '2026-01-01', grounds: ['20-3'] },
      stands('graduated'),
    ],
    [
      '第十九条 stands against an undated ground',
      { withdrawalApprovedOn: '2026-01-01', grounds: ['20-3'] },
      stands('withdrawn'),
    ],
    [
      '第十八条 before the second fail',
      { evaluations: TWO_FAILS, beltRoadOn: '2026-04-30' },
      stands('graduated'),
    ],
    [
      '第十八条 after the second fail',
      { evaluations: TWO_FAILS, beltRoadOn: '2026-05-02' },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
    [
      'on the day of the second fail',
      { evaluations: TWO_FAILS, beltRoadOn: '2026-05-01' },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
    [
      '第十九条 before the decision',
      { evaluations: [], revokedOn: '2026-07-15', withdrawalApprovedOn: '2026-07-14' },
      stands('withdrawn'),
    ],
    [
      '第十九条 after the decision',
      { evaluations: [], revokedOn: '2026-07-15', withdrawalApprovedOn: '2026-07-16' },
      stands('revoked', '2026-07-15', '2029-07-15', '2029-07-16'),
    ],
    [
      'the earlier of 第十八 and 第十九条',
      { beltRoadOn: '2026-02-01', withdrawalApprovedOn: '2026-01-01' },
      stands('withdrawn'),
    ],
    [
      'one fail before 第十八条',
      { evaluations: [on('2024-05-01', 'fail')], beltRoadOn: '2026-01-01' },
      stands('graduated'),
    ],
  ]),
  ...cases('standing', 'what is not known', [
    ['nothing', {}, stands(null)],
    ['when it passed', { evaluations: [{ result: 'pass' }, { result: 'excellent' }] }, stands('normal')],
    ['when it failed', { evaluations: [{ result: 'fail' }] }, stands(null)],
    ['when it passed, beside two fails', { evaluations: [...TWO_FAILS, { result: 'pass' }] }, stands(null)],
    ['a blank row is none', { evaluations: [on('2026-05-01', 'fail'), {}, null] }, stands('warned')],
    ['the latest result', { evaluations: [on('2024-05-01', 'pass'), on('2026-05-01', null)] }, stands(null)],
    [
      'a result that an end of the run covers',
      { evaluations: [on('2024-05-01', null), on('2026-05-01', 'pass')] },
      stands('normal'),
    ],
    [
      'a result after a revocation',
      { evaluations: [...TWO_FAILS, on('2028-05-01', null)] },
      stands('revoked', '2026-05-01', '2029-05-01', '2029-05-02'),
    ],
    [
      'a result that would have revoked earlier: only the day is not known',
      { evaluations: [on('2022-05-01', null), ...TWO_FAILS] },
      stands('revoked'),
    ],
    ['when', { evaluations: [on('2024-05-01', 'fail'), { result: 'fail' }] }, stands(null)],
    [
      'when, beside a decision',
      { evaluations: [{ result: 'fail' }, { result: 'fail' }], revokedOn: '2026-07-15' },
      stands('revoked', '2026-07-15', '2029-07-15', '2029-07-16'),
    ],
  ]),
  ...cases('standing', 'what cannot be right', [
    [
      'two on one day',
      { evaluations: [on('2026-05-01', 'fail'), on('2026-05-01', 'pass')] },
      stuck('evaluations.1.on'),
    ],
    ['31 June', { evaluations: [on('2026-06-31', 'pass')] }, stuck('evaluations.0.on')],
    ['no such result', { evaluations: [on('2026-05-01', '__proto__')] }, stuck('evaluations.0.result')],
    [
      'an evaluation to come',
      { evaluations: [on('2026-05-01', 'pass')], today: '2026-04-30' },
      stuck('evaluations.0.on'),
    ],
    ['no today, so none is to come', { evaluations: [on('2999-05-01', 'pass')] }, stands('normal')],
    [
      'a decision to come',
      { evaluations: [], revokedOn: '2026-05-01', today: '2026-04-30' },
      stuck('revokedOn'),
    ],
    [
      '第十八条 to come',
      { evaluations: [], beltRoadOn: '2026-05-01', today: '2026-04-30' },
      stuck('beltRoadOn'),
    ],
    [
      '第十九条 to come',
      { evaluations: [], withdrawalApprovedOn: '2026-05-01', today: '2026-04-30' },
      stuck('withdrawalApprovedOn'),
    ],
    [
      'all of it today',
      { evaluations: [], beltRoadOn: '2026-05-01', today: '2026-05-01' },
      stands('graduated'),
    ],
    ['no such ground', { evaluations: [], grounds: ['20-3', '20-9'] }, stuck('grounds.1')],
    ['grounds that are no list', { evaluations: [], grounds: '20-3' }, stuck('grounds')],
    [
      'more grounds than there can be',
      { evaluations: [], grounds: Array(1001).fill('20-3') },
      stuck('grounds'),
    ],
    ['evaluations that are no list', { evaluations: 'fail' }, stuck('evaluations')],
    ['an evaluation that is none', { evaluations: ['fail'] }, stuck('evaluations.0')],
  ]),
]

const named = (zh: string | null, en: string | null) => ({ zh, en, refused: null, problems: [] })
const refused = (why: string, ...paths: string[]) => ({
  zh: null,
  en: null,
  refused: why,
  problems: paths.map((path) => ({ path })),
})
const zh = (countryZh: unknown, fieldZh: unknown = '集成电路') => ({ countryZh, fieldZh })
const en = (countryEn: unknown, fieldEn: unknown = 'Integrated Circuits') => ({ countryEn, fieldEn })

const NAMES = [
  ...cases('jointLabName', '联合实验室统一命名为“浙江-XX（合作国家）XX（合作领域）联合实验室”', [
    [
      'both languages',
      { ...zh('新加坡'), ...en('Singapore') },
      named('浙江-新加坡集成电路联合实验室', 'Zhejiang-Singapore Joint Laboratory on Integrated Circuits'),
    ],
    ['Chinese alone', zh('新加坡'), named('浙江-新加坡集成电路联合实验室', null)],
    [
      'English alone',
      en('Singapore'),
      named(null, 'Zhejiang-Singapore Joint Laboratory on Integrated Circuits'),
    ],
    [
      'blanks',
      { ...zh(' 新 加坡　', '集成\n电路 '), ...en('  New   Zealand ', ' Integrated \t Circuits') },
      named('浙江-新加坡集成电路联合实验室', 'Zhejiang-New Zealand Joint Laboratory on Integrated Circuits'),
    ],
    ['nothing', {}, named(null, null)],
    ['X-rays are no placeholder', zh('英国', 'X射线'), named('浙江-英国X射线联合实验室', null)],
    [
      'a field may be about the Strait',
      zh('新加坡', '台湾海峡地质'),
      named('浙江-新加坡台湾海峡地质联合实验室', null),
    ],
    ['一个国家的“和”', zh('圣多美和普林西比'), named('浙江-圣多美和普林西比集成电路联合实验室', null)],
    ['共和国', zh('捷克共和国'), named('浙江-捷克共和国集成电路联合实验室', null)],
    ['埃及', zh('埃及'), named('浙江-埃及集成电路联合实验室', null)],
    [
      'one country’s “and”',
      en('Trinidad and Tobago'),
      named(null, 'Zhejiang-Trinidad and Tobago Joint Laboratory on Integrated Circuits'),
    ],
    [
      'a list in the field',
      zh('新加坡', '集成电路、人工智能'),
      named('浙江-新加坡集成电路、人工智能联合实验室', null),
    ],
  ]),
  ...cases('jointLabName', '与中国香港、中国澳门、中国台湾地区合作的联合实验室参照本办法执行。', [
    ['香港', zh('香港'), refused('hmt', 'countryZh')],
    ['English', en('Hong Kong'), refused('hmt', 'countryEn')],
    ['one language suffices', { ...zh('新加坡'), ...en('Macao') }, refused('hmt', 'countryEn')],
    ['before blanks', { countryZh: '台灣', fieldZh: ' ' }, refused('hmt', 'countryZh', 'fieldZh')],
    ['before placeholders', { ...zh('XX'), ...en('Taiwan') }, refused('hmt', 'countryZh', 'countryEn')],
    ['before several', zh('新加坡、香港'), refused('hmt', 'countryZh')],
    ['before brackets', zh('中国（香港）'), refused('hmt', 'countryZh')],
  ]),
  ...cases('jointLabName', 'the order of refusals', [
    ['a blank', zh('新加坡', ' '), refused('empty', 'fieldZh')],
    ['an ideographic blank', zh('　'), refused('empty', 'countryZh')],
    ['one part of a language', { countryZh: '新加坡' }, refused('empty', 'fieldZh')],
    ['empty before placeholder', { ...zh('XX', ''), ...en('UK') }, refused('empty', 'countryZh', 'fieldZh')],
    ['XX', zh('XX'), refused('placeholder', 'countryZh')],
    ['××', zh('新加坡', '××技术'), refused('placeholder', 'fieldZh')],
    ['an underscore', en('Singapore', '__'), refused('placeholder', 'fieldEn')],
    ['（合作国家）', zh('（合作国家）'), refused('placeholder', 'countryZh')],
    [
      'placeholder before host',
      { ...zh('中国'), ...en('XX') },
      refused('placeholder', 'countryZh', 'countryEn'),
    ],
    ['中国', zh('中国'), refused('host-country', 'countryZh')],
    ['China', en('China'), refused('host-country', 'countryEn')],
    ["People's Republic of China", en("People's Republic of China"), refused('host-country', 'countryEn')],
    [
      'host before several',
      { ...zh('中国'), ...en('UK & US') },
      refused('host-country', 'countryZh', 'countryEn'),
    ],
    ['、', zh('新加坡、日本'), refused('several-countries', 'countryZh')],
    ['，', zh('新加坡，日本'), refused('several-countries', 'countryZh')],
    ['/', zh('新加坡/日本'), refused('several-countries', 'countryZh')],
    ['与', zh('新加坡与日本'), refused('several-countries', 'countryZh')],
    ['和', zh('新加坡和日本'), refused('several-countries', 'countryZh')],
    ['and', en('Singapore and Japan'), refused('several-countries', 'countryEn')],
    [
      'several before suffix',
      { ...zh('新加坡、日本'), ...en('UK', 'AI Joint Laboratory') },
      refused('several-countries', 'countryZh', 'fieldEn'),
    ],
    ['联合实验室', zh('新加坡', '集成电路联合实验室'), refused('duplicate-suffix', 'fieldZh')],
    ['联合 实验室', zh('新加坡', '集成电路联合 实验室'), refused('duplicate-suffix', 'fieldZh')],
    ['Joint Laboratory', en('Singapore', 'AI Joint Laboratory'), refused('duplicate-suffix', 'fieldEn')],
    ['the prefix', zh('浙江-新加坡'), refused('duplicate-suffix', 'countryZh')],
    [
      'suffix before bracket',
      { ...zh('新加坡', '集成电路（芯片）'), ...en('UK', 'AI Joint Laboratory') },
      refused('duplicate-suffix', 'fieldZh', 'fieldEn'),
    ],
    ['brackets', zh('新加坡', '集成电路（芯片）'), refused('bracket', 'fieldZh')],
    ['half-width brackets', en('Singapore', 'Circuits (IC)'), refused('bracket', 'fieldEn')],
  ]),
  ...cases('jointLabName', 'what is no text', [
    [
      'a number: its language is not given, the other is',
      { ...zh(5), ...en('UK', 'AI') },
      {
        zh: null,
        en: 'Zhejiang-UK Joint Laboratory on AI',
        refused: null,
        problems: [{ path: 'countryZh' }],
      },
    ],
    ['200 characters', zh('英国', '集'.repeat(200)), named(`浙江-英国${'集'.repeat(200)}联合实验室`, null)],
    [
      '201 characters',
      zh('英国', '集'.repeat(201)),
      { zh: null, en: null, refused: null, problems: [{ path: 'fieldZh' }] },
    ],
    [
      '10,000 characters',
      zh('新加坡', '集'.repeat(10_000)),
      { zh: null, en: null, refused: null, problems: [{ path: 'fieldZh' }] },
    ],
  ]),
]

/** Every answer as the conditions want it. */
export const ALL_MET = {
  chinese: {
    registeredInZhejiang: true,
    legalPerson: true,
    kind: '高校',
    strength: true,
    conditions: { team: true, site: true, facilities: true, funds: true },
  },
  foreign: {
    legalPerson: true,
    kind: '企业',
    region: 'foreign-country',
    strength: true,
    provides: true,
    foundation: true,
  },
  leads: { chinese: 1, foreign: 1 },
  cooperation: { stable: true, results: true },
  agreed: {
    goals: true,
    tasks: true,
    responsibilities: true,
    benefits: true,
    mechanism: true,
    safeguards: true,
    ip: true,
  },
  document: { signedByBothLegalPersons: true },
  field: { clear: true },
  rules: { ip: true, data: true, ethics: true, secrecy: true },
  security: { monitoring: true },
  director: { fullTime: true, experience: true },
  team: { dedicatedStaff: true },
  entity: { independent: true, branches: false },
} as const

type Tree = { readonly [key: string]: unknown }

/** The answers with the one at `path` changed. */
export function answersWith(path: string, value: unknown, answers: Tree = ALL_MET): Tree {
  const [key = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? value : answersWith(rest.join('.'), value, answers[key] as Tree)
  return { ...answers, [key]: inner }
}

/** One answer, its condition, and the condition's status where everything else is met; beside it unknown. */
const ANSWERS: readonly (readonly [path: string, value: unknown, condition: string, status: string])[] = [
  ['chinese.registeredInZhejiang', false, 'art-7-1', 'unmet'],
  ['chinese.legalPerson', false, 'art-7-1', 'unmet'],
  ['chinese.strength', false, 'art-7-1', 'unmet'],
  ['chinese.conditions.team', false, 'art-7-1', 'unmet'],
  ['chinese.conditions.site', false, 'art-7-1', 'unmet'],
  ['chinese.conditions.facilities', false, 'art-7-1', 'unmet'],
  ['chinese.conditions.funds', false, 'art-7-1', 'unmet'],
  ['foreign.legalPerson', false, 'art-7-2', 'unmet'],
  ['foreign.strength', false, 'art-7-2', 'unmet'],
  ['foreign.provides', false, 'art-7-2', 'unmet'],
  ['foreign.foundation', false, 'art-7-2', 'unmet'],
  // 原则上依托一个中方法人单位和一个外方法人单位: none is unmet, more than one to be explained.
  ['leads.chinese', 0, 'art-7-3', 'unmet'],
  ['leads.chinese', 2, 'art-7-3', 'explain'],
  ['leads.foreign', 0, 'art-7-3', 'unmet'],
  ['leads.foreign', '2', 'art-7-3', 'explain'],
  ['cooperation.stable', false, 'art-7-3', 'unmet'],
  ['cooperation.results', false, 'art-7-3', 'unmet'],
  ['agreed.goals', false, 'art-7-3', 'unmet'],
  ['agreed.tasks', false, 'art-7-3', 'unmet'],
  ['agreed.responsibilities', false, 'art-7-3', 'unmet'],
  ['agreed.benefits', false, 'art-7-3', 'unmet'],
  ['agreed.mechanism', false, 'art-7-3', 'unmet'],
  ['agreed.safeguards', false, 'art-7-3', 'unmet'],
  ['agreed.ip', false, 'art-7-3', 'unmet'],
  ['document.signedByBothLegalPersons', false, 'art-7-3', 'unmet'],
  ['field.clear', false, 'art-7-4', 'unmet'],
  ['rules.ip', false, 'art-7-4', 'unmet'],
  ['rules.data', false, 'art-7-4', 'unmet'],
  ['rules.ethics', false, 'art-7-4', 'unmet'],
  ['rules.secrecy', false, 'art-7-4', 'unmet'],
  ['security.monitoring', false, 'art-7-4', 'unmet'],
  ['entity.independent', false, 'art-11', 'unmet'],
  // 原则上不得设立分中心或基地等: not forbidden outright.
  ['entity.branches', true, 'art-11', 'explain'],
  ['director.fullTime', false, 'art-12', 'unmet'],
  ['director.experience', false, 'art-12', 'unmet'],
  ['team.dedicatedStaff', false, 'art-12', 'unmet'],
]

const CONDITIONS = ['art-7-1', 'art-7-2', 'art-7-3', 'art-7-4', 'art-11', 'art-12']

const statuses = (changed: Readonly<Record<string, string>>, rest: string) => ({
  conditions: CONDITIONS.map((id) => ({ id, status: changed[id] ?? rest })),
})

const ELIGIBILITY = [
  ...cases('checkEligibility', '联合实验室的建设条件', [
    ['all met', ALL_MET, { ...statuses({}, 'met'), problems: [] }],
    ['nothing known', {}, { ...statuses({}, 'unknown'), problems: [] }],
  ]),
  ...ANSWERS.flatMap(([path, value, condition, status]) =>
    cases('checkEligibility', condition, [
      [
        `${path}: ${value}`,
        answersWith(path, value),
        { ...statuses({ [condition]: status }, 'met'), problems: [] },
      ],
      [
        `${path} alone: ${value}`,
        answersWith(path, value, {}),
        statuses({ [condition]: status === 'unmet' ? 'unmet' : 'unknown' }, 'unknown'),
      ],
      [`${path}: not known`, answersWith(path, null), statuses({ [condition]: 'unknown' }, 'met')],
      [
        `${path}: no answer`,
        answersWith(path, []),
        { ...statuses({ [condition]: 'unknown' }, 'met'), problems: [{ path }] },
      ],
    ]),
  ),
  ...cases('checkEligibility', 'one condition over another', [
    [
      'unmet over unknown over explain',
      answersWith(
        'document.signedByBothLegalPersons',
        false,
        answersWith('leads.chinese', 2, answersWith('agreed.ip', null)),
      ),
      statuses({ 'art-7-3': 'unmet' }, 'met'),
    ],
    [
      'unknown over explain',
      answersWith('leads.chinese', 2, answersWith('agreed.ip', null)),
      statuses({ 'art-7-3': 'unknown' }, 'met'),
    ],
    [
      'no leading unit on one side is unmet, whatever the other has',
      answersWith('leads.chinese', 0, answersWith('leads.foreign', 2)),
      statuses({ 'art-7-3': 'unmet' }, 'met'),
    ],
  ]),
  ...cases('checkEligibility', 'what cannot be right', [
    [
      'half a unit',
      answersWith('leads.chinese', 1.5),
      { ...statuses({ 'art-7-3': 'unknown' }, 'met'), problems: [{ path: 'leads.chinese' }] },
    ],
    [
      'a negative number',
      answersWith('leads.foreign', -1),
      { ...statuses({ 'art-7-3': 'unknown' }, 'met'), problems: [{ path: 'leads.foreign' }] },
    ],
    [
      'a kind that is none',
      answersWith('chinese.kind', 'school'),
      { ...statuses({}, 'met'), problems: [{ path: 'chinese.kind' }] },
    ],
    [
      'a key that is none',
      answersWith('field.clean', true),
      { ...statuses({}, 'met'), problems: [{ path: 'field.clean' }] },
    ],
    ['no object', 'yes', { ...statuses({}, 'unknown'), problems: [{ path: '' }] }],
  ]),
]

/** Worked by hand from the received text and the contract's readings of it. */
export const ZHEJIANG_CASES: readonly ZhejiangCase[] = [
  ...REPORTS,
  ...CHANGES,
  ...GROUNDS,
  ...STANDINGS,
  ...NAMES,
  ...ELIGIBILITY,
]
