import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALCULATORS } from '../../../../src/calculators/index.ts'
import { sheetOf } from '../../../../src/components/calculators/paste/sheet.ts'
import { understand } from '../../../../src/components/calculators/paste/understand.ts'
import { EMPTY_DRAFT } from '../../../../src/stores/draft.ts'

const assessments = Object.fromEntries(
  await Promise.all(CALCULATORS.map(async (about) => [about.slug, (await about.load()).assess({})] as const)),
)

function read(text: string, slug = 'moe', column = 0) {
  const assessment = assessments[slug]
  if (assessment === undefined) throw new Error(slug)
  const { entries, left } = understand(
    text,
    sheetOf(assessment, column, EMPTY_DRAFT),
    sheetOf(assessment, null, EMPTY_DRAFT),
  )
  return {
    puts: entries.map(({ path, text: put }) => `${path}=${put}`),
    left: left.map(({ text: what, why }) => `${what}：${why}`),
  }
}

describe('names and numbers', () => {
  test.each([
    ['a tab', '仪器设备总值\t3100', 'moe.equipmentValue=3100'],
    ['a colon', '仪器设备总值:3100', 'moe.equipmentValue=3100'],
    ['a colon in full width', '仪器设备总值：３１００', 'moe.equipmentValue=３１００'],
    ['an equals sign', '建筑空间面积 = 5,200 ㎡', 'moe.buildingArea=5,200 ㎡'],
    ['two blanks', '国内研究人员  60 人', 'moe.domesticResearchers=60 人'],
    ['nothing at all', '国内研究人员60人', 'moe.domesticResearchers=60人'],
    ['the path', 'moe.equipmentValue\t3100', 'moe.equipmentValue=3100'],
    ['the key alone', 'equipmentValue=3100', 'moe.equipmentValue=3100'],
    ['the row’s words', '国内研究人员规模\t60', 'moe.domesticResearchers=60'],
    ['the indicator, where it has one figure', '仪器设备\t0.31亿元', 'moe.equipmentValue=0.31亿元'],
    ['a number before it', '3、仪器设备总值\t3100', 'moe.equipmentValue=3100'],
    ['a unit in brackets', '仪器设备总值（元）\t31,000,000', 'moe.equipmentValue=31,000,000元'],
    ['the field’s own unit in brackets', '仪器设备总值(单位：万元)\t3100', 'moe.equipmentValue=3100'],
    ['a column of units', '仪器设备总值\t元\t31000000', 'moe.equipmentValue=31000000元'],
    ['more than the name', '本实验室仪器设备总值\t3100', 'moe.equipmentValue=3100'],
    ['one year', '专项资金投入 第 2 年\t800', 'moe.annualFunding.1=800'],
    ['one year in words', '专项资金投入第二年：800万元', 'moe.annualFunding.1=800万元'],
    ['a path with a year', 'moe.annualFunding.2\t1000', 'moe.annualFunding.2=1000'],
    [
      'our own table',
      'moe.papers.1.joint\t每年发表高水平论文·第 2 年·其中联合发表\t篇\t12',
      'moe.papers.1.joint=12',
    ],
  ])('with %s', (_, text, put) => {
    expect(read(text)).toEqual({ puts: [put], left: [] })
  })

  test('in any order, some of them by year', () => {
    const text =
      '外籍科学家\t5\n每年专项资金投入\t1200\t800\t1000\n已培育年数：2\n高水平论文总数\t40\t50\t60\n其中联合发表：9、12、15'
    expect(read(text)).toEqual({
      puts: [
        'moe.committeeForeignMembers=5',
        ...['1200', '800', '1000'].map((value, year) => `moe.annualFunding.${year}=${value}`),
        'moe.incubationYears=2',
        ...['40', '50', '60'].map((value, year) => `moe.papers.${year}.total=${value}`),
        ...['9', '12', '15'].map((value, year) => `moe.papers.${year}.joint=${value}`),
      ],
      left: [],
    })
  })

  test('years over the columns are a heading, an empty cell keeps its place', () => {
    expect(read('指标\t2022年\t2023年\t2024年\n专项资金投入（万元）\t1200\t\t1000')).toEqual({
      puts: ['moe.annualFunding.0=1200', 'moe.annualFunding.2=1000'],
      left: ['指标 2022年 2023年 2024年：当作标题'],
    })
  })

  test('a merged name goes on over the rows below it', () => {
    expect(read('专项资金投入\t第一年\t1200\n\t第二年\t800\n\t第三年\t1000').puts).toEqual([
      'moe.annualFunding.0=1200',
      'moe.annualFunding.1=800',
      'moe.annualFunding.2=1000',
    ])
  })

  test('of two figures of a name the one that the stage asks for is meant', () => {
    expect(read('组织承担的科研任务\t5', 'moe', 0).puts).toEqual(['moe.projectsLastThreeYears=5'])
    expect(read('组织承担的科研任务\t5', 'moe', 1).puts).toEqual(['moe.projectsInConstruction=5'])
  })

  test('CAS–HK has its own names', () => {
    expect(
      read('国内授权的发明专利：7 项\n主持的项目=3\n每年经费来源\t100\t90\t80\t70\t60', 'cas-hk').puts,
    ).toEqual([
      'casHk.patents.domesticGranted=7 项',
      'casHk.projects.led=3',
      ...['100', '90', '80', '70', '60'].map((value, year) => `casHk.annualFunding.${year}=${value}`),
    ])
  })
})

describe('numbers alone', () => {
  test('a column follows the page, with or without a title', () => {
    const expected = ['moe.incubationYears=2', 'moe.buildingArea=5200', 'moe.equipmentValue=3100']
    expect(read('2\n5200\n3100').puts).toEqual(expected)
    expect(read('数值\n2\n5200\n3100')).toEqual({ puts: expected, left: ['数值：当作标题'] })
  })

  test('thirteen of them are the thirteen rows of 立项', () => {
    const text = Array.from({ length: 13 }, (_, at) => at + 2).join('\n')
    const { puts, left } = read(text)
    expect(puts).toHaveLength(13)
    expect(puts[12]).toBe('moe.committeeForeignMembers=14')
    expect(left).toEqual([])
  })

  test('one that is no number keeps its place and is named', () => {
    expect(read('2\n1.2.3\n3100')).toEqual({
      puts: ['moe.incubationYears=2', 'moe.equipmentValue=3100'],
      left: ['1.2.3：不能填入“建筑空间面积”：要能换算成㎡的数'],
    })
  })
})

describe('what is not understood is said, and goes nowhere', () => {
  test.each([
    ['another unit', '仪器设备总值\t5200㎡', '5200㎡：不能填入“仪器设备总值”：要能换算成万元的数'],
    ['two points', '仪器设备总值\t3.1.2', '仪器设备总值 3.1.2：没有认出数'],
    ['about', '仪器设备总值：约3100', '仪器设备总值 约3100：没有认出数'],
    [
      'several of a single one',
      '仪器设备总值\t3100\t3200',
      '仪器设备总值 3100 3200：“仪器设备总值”只填一个数，这里有 2 个',
    ],
    ['a name nobody knows', '食堂面积\t300', '食堂面积 300：没有叫这个名称的项'],
  ])('%s', (_, text, left) => {
    expect(read(`已培育年数\t2\n${text}`)).toEqual({ puts: ['moe.incubationYears=2'], left: [left] })
  })

  test('the same figure twice', () => {
    expect(read('仪器设备总值\t3100\n仪器设备\t3200')).toEqual({
      puts: ['moe.equipmentValue=3100'],
      left: ['3200：“仪器设备总值”前面已有 3100，用了前面的'],
    })
  })

  test('other people’s tables', () => {
    const { puts, left } = read('姓名\t工号\t部门\n张三\t1001\t物理\n李四\t1002\t化学')
    expect(puts).toEqual([])
    expect(left).toHaveLength(3)
  })

  test('more years than a list may have', () => {
    const { puts, left } = read('每年经费来源\t1\t2\t3\t4\t5\t6', 'cas-hk')
    expect(puts).toHaveLength(5)
    expect(left).toEqual(['6：“每年经费来源”最多 5 个数'])
  })
})

test('whatever is pasted, each place is given once and none is made up', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '仪器设备总值',
      '专项资金投入',
      '万元',
      '3100',
      '1.2.3',
      '2022年',
      '第 2 年',
      '"',
      '',
      '=',
      '：',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const text = fc
    .array(
      fc.array(cell, { maxLength: 4 }).map((row) => row.join('\t')),
      { maxLength: 8 },
    )
    .map((rows) => rows.join('\n'))
  fc.assert(
    fc.property(text, (pasted) => {
      const { puts } = read(pasted)
      const paths = puts.map((put) => put.split('=')[0])
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(path).toMatch(/^moe\.\w+(\.\d+(\.(total|joint))?)?$/)
    }),
  )
})

test('a page of junk is read in a moment', () => {
  const start = performance.now()
  read('某某学院年度经费执行情况一览表 12,345.67 元（含税）\t备注\n'.repeat(5000))
  read(' '.repeat(200_000))
  read('9'.repeat(200_000))
  read(`仪器设备总值${' '.repeat(100_000)}x`)
  expect(performance.now() - start).toBeLessThan(3000)
})
