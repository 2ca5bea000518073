import { CONSTRUCTION, SEMESTERS_A_YEAR } from '../core/index.ts'
import type { IndicatorRule } from './types.ts'

const JUDGED = { shape: 'judgement' } as const
/** Every year of the construction period, and the words that say how many there are. */
const YEARS = { entries: CONSTRUCTION.years, period: CONSTRUCTION.source } as const
const SEMESTERS = { entries: CONSTRUCTION.years * SEMESTERS_A_YEAR, period: CONSTRUCTION.source } as const

/** The rows' own lists, in the column 三级指标及要素说明, a line each. */
const DOMESTIC_PLATFORMS = [
  '国家实验室、国家重大科技基础设施、国家重点实验室、国家工程（技术）研究中心、111引智基地',
  '教育部重点实验室、教育部工程研究中心',
  '优秀类省部级重点实验室',
  '高水平新型科研机构',
].join('\n')
const FOREIGN_PLATFORMS = ['国家实验室、国家级科学中心', '学校成立的实验室/研究中心/院系'].join('\n')

/**
 * 国际合作联合实验室立项建设与验收标准: every indicator, both stages. Each bar stands beside the words that
 * set it; nothing is carried from one stage to the other. Numbers count in the unit of the standard.
 */
export const MOE_RULES: readonly IndicatorRule[] = [
  {
    id: 'domestic-host',
    attribute: 'binding',
    criteria: [
      {
        id: 'domestic-host/platform',
        label: '依托平台',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: DOMESTIC_PLATFORMS, readings: ['platform-listed'] },
          acceptance: { measure: JUDGED, quote: DOMESTIC_PLATFORMS, readings: ['platform-listed'] },
        },
      },
      {
        id: 'domestic-host/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '具有良好的国际合作基础' },
          acceptance: { measure: JUDGED, quote: '具有更高水平的国际合作能力' },
        },
      },
    ],
  },
  {
    id: 'foreign-host',
    attribute: 'binding',
    criteria: [
      {
        id: 'foreign-host/platform',
        label: '依托平台',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: FOREIGN_PLATFORMS, readings: ['platform-listed'] },
          acceptance: { measure: JUDGED, quote: FOREIGN_PLATFORMS, readings: ['platform-listed'] },
        },
      },
      {
        id: 'foreign-host/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '有特色、高水平，相对独立实体运行' },
          acceptance: { measure: JUDGED, quote: '与国内实验室合作更加紧密，协同效果明显' },
        },
      },
    ],
  },
  {
    id: 'agreements',
    attribute: 'binding',
    criteria: [
      {
        id: 'agreements/institutional',
        label: '校际协议或相同级别的协议',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'agreement', of: 'institutional' },
            quote: '两类协议同时满足',
            readings: ['two-agreements'],
          },
        },
      },
      {
        id: 'agreements/laboratory',
        label: '实验室间协议',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'agreement', of: 'laboratory' },
            quote: '两类协议同时满足',
            readings: ['two-agreements'],
          },
        },
      },
      {
        id: 'agreements/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '联合实验室机构化，互联互通，相对独立实体运行' },
          acceptance: { measure: JUDGED, quote: '协议得到全面执行，联合实验室规范化运行，协同发展' },
        },
      },
    ],
  },
  {
    id: 'positioning',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'positioning/incubation',
        label: '已培育年数',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'incubationYears' },
            comparator: 'gte',
            value: '2',
            asWritten: '两年以上',
            unit: 'year',
            quote: '已培育两年以上',
            readings: ['above-includes', 'incubation-start', 'two-years-apart'],
          },
        },
      },
      {
        id: 'positioning/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: {
            measure: JUDGED,
            quote: {
              A: { fragment: 'positioning', quote: '在本学科领域已处于国内引领地位；在国际上有重要影响。' },
              B: { fragment: 'positioning-b', quote: '具有明显的学科优势和区域特色。' },
              C: { fragment: 'positioning-c', quote: '区位特色鲜明，优势明显。' },
            },
          },
          acceptance: { measure: JUDGED, quote: '定位目标基本实现' },
        },
      },
    ],
  },
  {
    id: 'building-space',
    attribute: 'binding',
    criteria: [
      {
        id: 'building-space/area',
        label: '建筑空间面积',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'buildingArea' },
            comparator: 'gte',
            value: '5000',
            asWritten: '5000平米',
            unit: 'square-metre',
            quote: '≧5000平米',
            readings: ['square-metre'],
          },
        },
      },
      {
        id: 'building-space/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '相对集中，具有优良的国际化环境' },
          acceptance: { measure: JUDGED, quote: '建筑空间更好满足实验室发展需要；国际化氛围更加明显' },
        },
      },
    ],
  },
  {
    id: 'equipment',
    attribute: 'binding',
    criteria: [
      {
        id: 'equipment/value',
        label: '仪器设备总值',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'equipmentValue' },
            comparator: 'gte',
            value: '2500',
            asWritten: '2500万元',
            unit: 'wan-yuan',
            quote: '≧2500万元',
            readings: ['equipment-total'],
          },
          acceptance: {
            measure: { shape: 'figure', of: 'equipmentValue' },
            comparator: 'gte',
            value: '4000',
            asWritten: '4000万元',
            unit: 'wan-yuan',
            quote: '≧4000万元',
            readings: ['equipment-total'],
          },
        },
      },
      {
        id: 'equipment/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '相对集中，能够支撑实验室稳定运行。' },
          acceptance: { measure: JUDGED, quote: '仪器设备先进，充分开放共享。' },
        },
      },
    ],
  },
  {
    id: 'information-resources',
    attribute: 'binding',
    criteria: [
      {
        id: 'information-resources/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '国内一流' },
          acceptance: { measure: JUDGED, quote: '国际一流' },
        },
      },
    ],
  },
  {
    id: 'dedicated-funding',
    attribute: 'binding',
    criteria: [
      {
        id: 'dedicated-funding/annual',
        label: '每年专项资金投入',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'every', of: 'annualFunding', entries: YEARS.entries },
            comparator: 'gte',
            value: '1000',
            asWritten: '1000万/年',
            unit: 'wan-yuan',
            quote: '建设期内≧1000万/年',
            period: YEARS.period,
            readings: ['wan-means-wan-yuan', 'every-year', 'construction-years-ahead'],
          },
        },
      },
      {
        id: 'dedicated-funding/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '支撑实验室开展高水平前沿研究、人才培养和管理运行。' },
          acceptance: { measure: JUDGED, quote: '建立稳定支持制度，保障实验室高水平开放运行。' },
        },
      },
    ],
  },
  {
    id: 'discipline',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'discipline/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '依托学科处于国内领先地位，辐射引领作用明显' },
          acceptance: {
            measure: JUDGED,
            quote: '所在高校相关学科的综合实力和影响力显著提升，进入世界一流行列。',
          },
        },
      },
    ],
  },
  {
    id: 'teaching',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'teaching/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '设置国际化课程、教学质量达到一流水平' },
        },
      },
      {
        id: 'teaching/international-courses',
        label: '每年国际化课程',
        kind: 'quantitative',
        at: {
          acceptance: {
            measure: { shape: 'every', of: 'internationalCourses', entries: YEARS.entries },
            comparator: 'gte',
            value: '3',
            asWritten: '3项',
            unit: 'project',
            quote: '国际化课程每年≥3项',
            period: YEARS.period,
            readings: ['course-item', 'every-year', 'years-of-construction'],
          },
        },
      },
      {
        id: 'teaching/bilingual-courses',
        label: '每学期双语或外语授课',
        kind: 'quantitative',
        at: {
          acceptance: {
            measure: { shape: 'every', of: 'bilingualCourses', entries: SEMESTERS.entries },
            comparator: 'gte',
            value: '3',
            asWritten: '3门',
            unit: 'course',
            quote: '双语或外语授课每学期≥3门',
            period: SEMESTERS.period,
            readings: ['every-semester', 'semesters-a-year'],
          },
        },
      },
    ],
  },
  {
    id: 'joint-training',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'joint-training/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '具有联合培养本科生、研究生的良好基础' },
        },
      },
      {
        id: 'joint-training/graduates',
        label: '联合培养研究生',
        kind: 'quantitative',
        at: {
          acceptance: {
            measure: { shape: 'figure', of: 'jointGraduateStudents' },
            comparator: 'gte',
            value: '20',
            asWritten: '20人',
            unit: 'person',
            quote: '联合培养研究生≥20人',
            readings: ['people-over-construction'],
          },
        },
      },
      {
        id: 'joint-training/international-students',
        label: '培养留学生',
        kind: 'quantitative',
        at: {
          acceptance: {
            measure: { shape: 'figure', of: 'internationalStudents' },
            comparator: 'gte',
            value: '20',
            asWritten: '20人',
            unit: 'person',
            quote: '实验室培养留学生人数≥20人',
            readings: ['people-over-construction'],
          },
        },
      },
    ],
  },
  {
    id: 'research-tasks',
    attribute: 'binding',
    criteria: [
      {
        id: 'research-tasks/projects',
        label: '组织承担的科研任务',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'projectsLastThreeYears' },
            comparator: 'gte',
            value: '3',
            asWritten: '3项',
            unit: 'project',
            quote: '近三年≥3项',
            readings: ['last-three-years'],
          },
          acceptance: {
            measure: { shape: 'figure', of: 'projectsInConstruction' },
            comparator: 'gte',
            value: '5',
            asWritten: '5项',
            unit: 'project',
            quote: '建设期内≥5项',
            readings: ['construction-window'],
          },
        },
      },
    ],
  },
  {
    id: 'international-team',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'international-team/researchers',
        label: '国内研究人员规模',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'domesticResearchers' },
            comparator: 'gte',
            value: '50',
            asWritten: '50人',
            unit: 'person',
            quote: '国内研究人员规模不低于50人',
            readings: ['foreign-within-domestic'],
          },
        },
      },
      {
        id: 'international-team/foreign-share',
        label: '外籍研究人员占比',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'share', part: 'foreignResearchers', whole: 'domesticResearchers' },
            comparator: 'gte',
            value: '0.1',
            asWritten: '10%',
            quote: '其中外籍研究人员不低于10%',
            readings: ['foreign-within-domestic', 'foreign-by-nationality', 'share-by-adding'],
          },
          acceptance: {
            measure: { shape: 'share', part: 'foreignResearchers', whole: 'domesticResearchers' },
            comparator: 'gte',
            value: '0.15',
            asWritten: '15%',
            quote: '国内研究人员中外籍研究人员不低于15%',
            readings: ['foreign-within-domestic', 'foreign-by-nationality', 'share-by-adding'],
          },
        },
      },
      {
        id: 'international-team/visits',
        label: '外籍 part-time 研究人员交流',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'partTimeForeignVisits' },
            comparator: 'gte',
            value: '20',
            asWritten: '20人次',
            unit: 'person-time',
            quote: '外籍part-time研究人员交流不低于20人次',
            readings: ['person-times', 'part-time-apart', 'foreign-by-nationality'],
          },
          acceptance: {
            measure: { shape: 'figure', of: 'partTimeForeignVisits' },
            comparator: 'gte',
            value: '25',
            asWritten: '25人次',
            unit: 'person-time',
            quote: '外籍part-time研究人员交流不低于25人次',
            readings: ['person-times', 'part-time-apart', 'foreign-by-nationality'],
          },
        },
      },
      {
        id: 'international-team/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          acceptance: { measure: JUDGED, quote: '积极吸引全球顶级科学家、千人计划、青年千人等' },
        },
      },
    ],
  },
  {
    id: 'innovation',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'innovation/joint-paper-share',
        label: '每年联合发表高水平论文占比',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'every-share', of: 'papers', part: 'joint', whole: 'total', entries: 1 },
            comparator: 'gt',
            value: '0.1',
            asWritten: '10%',
            quote: '每年联合发表高水平论文的比例大于10%',
            readings: [
              'greater-than-excludes',
              'joint-papers',
              'every-year',
              'years-not-counted',
              'papers-by-adding',
            ],
          },
          acceptance: {
            measure: {
              shape: 'every-share',
              of: 'papers',
              part: 'joint',
              whole: 'total',
              entries: YEARS.entries,
            },
            comparator: 'gt',
            value: '0.2',
            asWritten: '20%',
            quote: '每年联合发表高水平论文的比例大于20%',
            period: YEARS.period,
            readings: [
              'greater-than-excludes',
              'joint-papers',
              'every-year',
              'years-of-construction',
              'papers-by-adding',
            ],
          },
        },
      },
    ],
  },
  {
    id: 'academic-influence',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'academic-influence/conferences',
        label: '主办或承办国际学术会议',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'conferencesLastFiveYears' },
            comparator: 'gte',
            value: '3',
            asWritten: '3次',
            unit: 'time',
            quote: '近五年实验室主办或承办国际学术会议≧3次',
            readings: ['last-five-years', 'events-counted'],
          },
          acceptance: {
            measure: { shape: 'every', of: 'conferencesByYear', entries: YEARS.entries },
            comparator: 'gte',
            value: '1',
            asWritten: '1次',
            unit: 'time',
            quote: '每年主办或承办国际学术会议≧1次',
            period: YEARS.period,
            readings: ['every-year', 'years-of-construction', 'events-counted'],
          },
        },
      },
      {
        id: 'academic-influence/keynotes',
        label: '在国际学术会议上做大会报告',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'keynotesLastFiveYears' },
            comparator: 'gte',
            value: '5',
            asWritten: '5次',
            unit: 'time',
            quote: '近五年联合实验室成员在国际学术会议上做大会报告≧5次',
            readings: ['last-five-years', 'events-counted'],
          },
          acceptance: {
            measure: { shape: 'every', of: 'keynotesByYear', entries: YEARS.entries },
            comparator: 'gte',
            value: '2',
            asWritten: '2次',
            unit: 'time',
            quote: '每年联合实验室成员在国际学术会议上做大会报告≧2次',
            period: YEARS.period,
            readings: ['every-year', 'years-of-construction', 'events-counted'],
          },
        },
      },
      {
        id: 'academic-influence/offices',
        label: '国际学术组织任职及国际期刊编委',
        kind: 'quantitative',
        at: {
          acceptance: {
            measure: { shape: 'figure', of: 'academicOffices' },
            comparator: 'gte',
            value: '5',
            asWritten: '5人次',
            unit: 'person-time',
            quote: '联合实验室成员在国际学术组织任职及担任国际期刊编委≧5人次',
            readings: ['offices-added'],
          },
        },
      },
    ],
  },
  {
    id: 'management-body',
    attribute: 'binding',
    criteria: [
      {
        id: 'management-body/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '健全、高效，管理水平国内一流' },
          acceptance: { measure: JUDGED, quote: '管理机构运作规范，协同高效' },
        },
      },
    ],
  },
  {
    id: 'academic-committee',
    attribute: 'binding',
    criteria: [
      {
        id: 'academic-committee/members',
        label: '学术委员会成员',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'figure', of: 'committeeMembers' },
            comparator: 'gte',
            value: '15',
            asWritten: '15人以上',
            unit: 'person',
            quote: '学术委员会成员15人以上',
            readings: ['above-includes'],
          },
        },
      },
      {
        id: 'academic-committee/foreign-share',
        label: '外籍科学家占比',
        kind: 'quantitative',
        at: {
          establishment: {
            measure: { shape: 'share', part: 'committeeForeignMembers', whole: 'committeeMembers' },
            comparator: 'gte',
            value: '1/3',
            asWritten: '1/3',
            quote: '其中外籍科学家的人数≧总人数的1/3',
            readings: ['committee-whole', 'foreign-by-nationality', 'share-by-adding'],
          },
        },
      },
      {
        id: 'academic-committee/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '定期召开学术委员会会议' },
          acceptance: { measure: JUDGED, quote: '充分发挥指导咨询作用' },
        },
      },
    ],
  },
  {
    id: 'institution-building',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'institution-building/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '基本建立、成为依托单位的改革特区' },
          acceptance: {
            measure: JUDGED,
            quote: '制度建设更加完善，保障开展高水平、实质性、可持续的国际合作。',
          },
        },
      },
    ],
  },
  {
    id: 'culture',
    attribute: 'anticipatory',
    criteria: [
      {
        id: 'culture/judgement',
        label: '定性要求',
        kind: 'qualitative',
        at: {
          establishment: { measure: JUDGED, quote: '积极开展，特色鲜明' },
          acceptance: { measure: JUDGED, quote: '建立定期人文交流机制，丰富交流内涵，形成特色创新文化' },
        },
      },
    ],
  },
]
