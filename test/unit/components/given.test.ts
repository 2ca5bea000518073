import { expect, test } from 'vitest'
import { assessMoe, type MoeFigures } from '../../../src/calculators/index.ts'
import { given } from '../../../src/components/policy/living/given.ts'

const STAGES = ['establishment', 'acceptance'] as const

function words(id: string, figures: MoeFigures): string {
  return given(
    STAGES.flatMap((stage) =>
      assessMoe(figures, stage).indicators.filter((indicator) => indicator.id === id),
    ),
  )
}

test.each<[string, string, MoeFigures, string]>([
  ['one figure at both stages', 'equipment', { equipmentValue: 2600 }, '2,600 万元'],
  [
    'a figure for each stage',
    'research-tasks',
    { projectsLastThreeYears: 2, projectsInConstruction: 6 },
    '近三年组织承担的科研任务 2 项，建设期内组织承担的科研任务 6 项',
  ],
  [
    'the same number in both',
    'research-tasks',
    { projectsLastThreeYears: 4, projectsInConstruction: 4 },
    '近三年组织承担的科研任务 4 项，建设期内组织承担的科研任务 4 项',
  ],
  [
    'the same number under two names',
    'academic-influence',
    { conferencesLastFiveYears: 4, keynotesLastFiveYears: 4, conferencesByYear: [1, 2] },
    '近五年主办或承办国际学术会议 4 次，近五年在国际学术会议上做大会报告 4 次，' +
      '每年主办或承办国际学术会议 第 1 年 1 次；第 2 年 2 次；已填 2 年，建设期共 3 年，每年在国际学术会议上做大会报告 未填写，' +
      '国际学术组织任职及国际期刊编委 未填写',
  ],
  [
    'different figures, one of them unknown',
    'joint-training',
    { jointGraduateStudents: 20 },
    '联合培养研究生 20 人，培养留学生 未填写',
  ],
  ['nothing yet', 'academic-influence', {}, '未填写'],
])('beside a clause, every figure once and by its name: %s', (_, id, figures, said) => {
  expect(words(id, figures)).toBe(`您的数据：${said} · `)
})

test('where the standard has only words, there is only a judgement', () => {
  expect(words('discipline', {})).toBe('您的判断：')
})
