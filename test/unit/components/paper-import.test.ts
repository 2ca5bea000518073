import { describe, expect, test } from 'vitest'
import { matchHeadings, rematched } from '../../../src/components/calculators/cas-hk/headings.ts'
import { papersOf, readSheet, suggestMatching } from '../../../src/components/calculators/cas-hk/import.ts'
import { PAPERS, type PaperKey, sortPapers } from '../../../src/components/calculators/cas-hk/papers.ts'
import { casHkOf, EMPTY_DRAFT, withFigure } from '../../../src/stores/index.ts'

const read = (text: string) => {
  const sheet = readSheet(text)
  return papersOf(sheet, suggestMatching(sheet))
}

describe('columns are matched by what sheets call them', () => {
  test.each([
    ['tabs, our own words', '题名\t刊物\t年份\t影响因子\t学科平均影响因子\n甲\t乙\t2022\t3\t2'],
    ['commas, another order', '影响因子,本学科平均影响因子,论文题目,期刊,发表年\n3,2,甲,乙,2022'],
    ['English', 'Title,Journal,Year,Impact Factor,Field mean IF\n甲,乙,2022,3,2'],
    [
      'a byte-order mark and quotes',
      '\uFEFF"题名","刊物","年份","影响因子","平均影响因子"\r\n"甲","乙","2022","3","2"\r\n',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({
      papers: [{ title: '甲', journal: '乙', year: '2022', impactFactor: '3', fieldMeanImpactFactor: '2' }],
      reports: [],
    })
  })
})

describe('each heading goes where it names best, and nowhere else', () => {
  test.each<[string, Partial<Record<PaperKey, string>>]>([
    [
      '发表年份,期刊影响因子,论文题目,学科平均影响因子,期刊名称',
      {
        title: '论文题目',
        journal: '期刊名称',
        year: '发表年份',
        impactFactor: '期刊影响因子',
        fieldMeanImpactFactor: '学科平均影响因子',
      },
    ],
    ['刊名,五年影响因子,影响因子', { journal: '刊名', impactFactor: '影响因子' }],
    ['五年影响因子,2023年影响因子', { impactFactor: '2023年影响因子' }],
    ['题目,2023年影响因子', { title: '题目', impactFactor: '2023年影响因子' }],
    ['题目,JIF', { title: '题目', impactFactor: 'JIF' }],
    ['题目,IF', { title: '题目', impactFactor: 'IF' }],
    ['题目,IF值', { title: '题目', impactFactor: 'IF值' }],
    ['题目,ＩＦ（2023）', { title: '题目', impactFactor: 'ＩＦ（2023）' }],
    ['期刊影响因子', { impactFactor: '期刊影响因子' }],
    ['期刊分区,期刊平均影响因子', { fieldMeanImpactFactor: '期刊平均影响因子' }],
    [
      '期刊,平均影响因子,影响因子',
      { journal: '期刊', impactFactor: '影响因子', fieldMeanImpactFactor: '平均影响因子' },
    ],
    ['影响因子,学科影响因子', { impactFactor: '影响因子', fieldMeanImpactFactor: '学科影响因子' }],
    [
      'Article Title,Source Title,Publication Year,5-Year Impact Factor,Journal Impact Factor,Times Cited',
      {
        title: 'Article Title',
        journal: 'Source Title',
        year: 'Publication Year',
        impactFactor: 'Journal Impact Factor',
      },
    ],
  ])('%s', (line, expected) => {
    const heading = line.split(',')
    const matched = Object.entries(matchHeadings(heading))
    const named = matched.flatMap(([key, column]) => (column < 0 ? [] : [[key, heading[column]]]))
    expect(Object.fromEntries(named)).toEqual(expected)
  })

  test.each([
    ['five columns in our own order', '甲\t乙\t2022\t3\t2', '没有认出列名'],
    [
      'a first paper whose journal sounds like a heading',
      'A year in review\tJournal of Physics\t2022\t3\t2',
      '没有认出列名',
    ],
    [
      'citation baselines',
      'RESEARCH FIELDS,2019,2020,2021,2022\nCHEMISTRY,31.2,24.1,15.5,7.2',
      '没有认出列名',
    ],
    ['fields and years', '领域,年份,基线\n化学,2022,7.2', '只认出“年份”'],
    ['journals with their factors', 'Journal name,JCR Year,2023 JIF\nNature,2023,50.5', '只认出'],
    ['a heading alone', '题名,影响因子', '没有读到数据行'],
    ['nothing', ' \n\n', '没有读到数据行'],
  ])('%s: nothing is read by its place, and the headings wanted are said', (_, text, words) => {
    const sheet = readSheet(text)
    expect(sheet.refused).toContain(words)
    if (!words.startsWith('没有读到'))
      expect(sheet.refused).toContain('第一行应写明各列是什么：题名、刊物、年份、影响因子、学科平均影响因子')
    expect(read(text).papers).toEqual([])
  })

  test('a column chosen for one thing no longer serves another', () => {
    const before = suggestMatching(readSheet('题名,影响因子\n甲,1'))
    expect(rematched(before, 'journal', 0)).toEqual({ ...before, title: -1, journal: 0 })
    expect(rematched(before, 'impactFactor', -1)).toEqual({ ...before, impactFactor: -1 })
  })
})

describe('what is wrong with a row is reported by its row, and the row is kept', () => {
  test.each<[string, string, string, boolean, RegExp]>([
    ['', '2', '2022', false, /^缺少“影响因子”/],
    ['3', '', '2022', false, /^缺少“本学科的平均影响因子”/],
    ['高', '2', '2022', false, /^“影响因子”应填数.*文字“高”/],
    ['-1', '2', '2022', false, /^“影响因子”不能小于 0，现在是 -1/],
    ['"1,5"', '2', '2022', false, /^“影响因子”应填数.*文字“1,5”/],
    ['0x10', '2', '2022', false, /^“影响因子”应填数.*文字“0x10”/],
    ['3', '0', '2022', false, /^“本学科的平均影响因子”必须大于 0，现在是 0/],
    ['', '0', '2022', false, /^缺少“影响因子”.*“本学科的平均影响因子”必须大于 0/],
    ['3', '2', '去年', true, /^“发表年份”应填整数.*文字“去年”/],
  ])('%j, %j and %j', (factor, mean, year, isCounted, message) => {
    const { papers, reports } = read(`题名,影响因子,平均影响因子,年份\n甲,1,1,\n乙,${factor},${mean},${year}`)
    expect(papers).toHaveLength(2)
    expect(reports).toEqual([{ row: 2, message: expect.stringMatching(message), isCounted }])
  })

  test.each(['1e2', '１２．５', '"4,000"', '0', '.5'])('%s is a figure', (factor) => {
    expect(read(`题名,影响因子,平均影响因子\n乙,${factor},1`).reports).toEqual([])
  })

  test('the rows said to be left out are those that the sum leaves out', () => {
    const cells = [
      '',
      '0',
      '1',
      '-1',
      '1,5',
      '0x10',
      '1e2',
      '１２．５',
      '4,000',
      '∞',
      '1 2',
      'NaN',
      '--1',
      '1e999',
    ]
    const rows = cells.flatMap((factor) => cells.map((mean) => `甲\t${factor}\t${mean}`))
    const { papers, reports } = read(`题名\t影响因子\t平均影响因子\n${rows.join('\n')}`)
    const { indicators } = casHkOf(withFigure(EMPTY_DRAFT, PAPERS, papers))
    const left = indicators.find(({ id }) => id === 'publications')?.papers?.incomplete
    expect(reports.filter(({ isCounted }) => !isCounted).map(({ row }) => row - 1)).toEqual(left)
  })

  test('more rows than the list holds are reported as a whole', () => {
    const { papers, trouble } = read(`题名\t影响因子\t平均影响因子\n${'甲\t1\t1\n'.repeat(20_010)}`)
    expect(papers).toHaveLength(20_010)
    expect(trouble).toContain('最多 20000 项')
  })
})

describe('a cell that begins with a quotation mark takes in no other row', () => {
  const titles = (text: string) => read(text).papers.map((paper) => (paper as { title?: string }).title)
  test.each<[string, string, string[], number]>([
    ['a word in quotes', '"Smart" windows\t2\t1\n乙\t3\t1', ['"Smart" windows', '乙'], 1],
    ['never closed', '"Smart windows\t2\t1\r\n乙\t3\t1', ['"Smart windows', '乙'], 1],
    ['closed in a later row', '"Smart\t2\t1\n乙 "丙"\t3\t1\n丁"\t1\t1', ['"Smart', '乙 "丙"', '丁"'], 1],
    ['closed where a cell ends', '"Smart\t2\t1\n乙"\t3\t1', ['"Smart', '乙"'], 1],
    ['a mark inside', '5" wafers, "thin"\t2\t1\n乙\t3\t1', ['5" wafers, "thin"', '乙'], 0],
    ['as Excel quotes', '"""Smart"" windows"\t2\t1\n乙\t3\t1', ['"Smart" windows', '乙'], 0],
    ['a line break', '"甲\r\n第二行"\t2\t1\r\n乙\t3\t1', ['甲\n第二行', '乙'], 0],
    ['a tab', '"甲\t乙"\t2\t1\n丙\t3\t1', ['甲\t乙', '丙'], 0],
    ['both kinds', '"Smart" windows\t2\t1\n"甲\n第二行"\t3\t1', ['"Smart" windows', '甲\n第二行'], 1],
    ['commas', '"Smart" windows,2,1\n"甲, 乙\n丙",3,1', ['"Smart" windows', '甲, 乙\n丙'], 1],
  ])('%s', (_, rows, expected, strays) => {
    const delimiter = rows.endsWith('\t1') ? '\t' : ','
    const text = `${['题名', '影响因子', '平均影响因子'].join(delimiter)}\n${rows}`
    expect(titles(text)).toEqual(expected)
    expect(readSheet(text).strays).toBe(strays)
    expect(read(text).reports).toEqual([])
  })
})

test.each(['', '\n\n', '<script>alert(1)</script>', '"unclosed,1\n2', '\u0000\u0001'])(
  'junk %j does not throw',
  (junk) => {
    expect(() => read(junk)).not.toThrow()
  },
)

describe('papers sort by what their cells are read as', () => {
  const sorted = (cells: string[], up: boolean) =>
    sortPapers(
      cells.map((impactFactor) => ({ impactFactor })),
      'impactFactor',
      up,
    ).map((paper) => (paper as { impactFactor: string }).impactFactor)

  test('numbers by size, however written; bad and empty cells last either way, in their order', () => {
    const cells = ['高', '1e2', '', '4,000', '１２．５', '-1', '9.5', '1,5', '10', '9.50']
    expect(sorted(cells, true)).toEqual([
      '9.5',
      '9.50',
      '10',
      '１２．５',
      '1e2',
      '4,000',
      '高',
      '',
      '-1',
      '1,5',
    ])
    expect(sorted(cells, false)).toEqual([
      '4,000',
      '1e2',
      '１２．５',
      '10',
      '9.5',
      '9.50',
      '高',
      '',
      '-1',
      '1,5',
    ])
  })

  test('numbers that no double tells apart', () => {
    const cells = ['1e12', '123456789012.0000003', '123456789012.00000025', '123456789012.000000275']
    expect(sorted(cells, true)).toEqual([cells[2], cells[3], cells[1], cells[0]])
  })

  test('names by their Chinese order; a paper not known comes last', () => {
    const papers = [null, { title: '乙' }, {}, { title: '甲' }, { title: '丙' }]
    const titles = [{ title: '丙' }, { title: '甲' }, { title: '乙' }]
    expect(sortPapers(papers, 'title', true)).toEqual([...titles, null, {}])
    expect(sortPapers(papers, 'title', false)).toEqual([...titles.reverse(), null, {}])
  })
})
