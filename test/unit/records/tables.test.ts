import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, readRecords, readRows } from '../../../src/calculators/records/index.ts'
import * as make from '../../helpers/paper-exports.ts'

const read = (text: string) => readRecords(make.bytesOf(text), 'file.txt')

describe('journals of JCR', () => {
  test('a row is a journal and category; bounds and words are no factors; N/A is no ISSN; footers are no journals', () => {
    expect(read(make.JCR_CSV)).toEqual({
      kind: 'journals',
      format: 'jcr-journals',
      edition: 2023,
      journals: [
        {
          title: 'JOURNAL OF WIDGETS',
          issn: ['1234-5679', '8765-432X'],
          categories: [
            { name: 'WIDGET SCIENCE', edition: 'SCIE' },
            { name: 'ENGINEERING, COLD', edition: 'SCIE' },
          ],
          jif: '6.5',
          below: null,
        },
        {
          title: 'WIDGET REVIEWS',
          issn: ['2345-6789'],
          categories: [{ name: 'WIDGET SCIENCE', edition: 'SSCI' }],
          jif: null,
          below: '0.1',
        },
        {
          title: 'WIDGETS ONLINE',
          issn: [],
          categories: [{ name: 'WIDGET SCIENCE', edition: 'ESCI' }],
          jif: null,
          below: null,
        },
      ],
      notes: [],
    })
  })

  test('the heading may stand on the second line, with a blank before the factor and categories side by side', () => {
    const text =
      '"Journal Data Filtered By: Selected JCR Year: 2022"\nJournal,ISSN,eISSN, IF(2023),Category_1,Category_2,Category_3\nJ,1234-5679,N/A,3.25,WIDGET SCIENCE(SCIE),OPTICS - SSCI,\n'
    expect(read(text)).toMatchObject({
      edition: 2023,
      journals: [
        {
          issn: ['1234-5679'],
          jif: '3.25',
          categories: [
            { name: 'WIDGET SCIENCE', edition: 'SCIE' },
            { name: 'OPTICS', edition: 'SSCI' },
          ],
        },
      ],
    })
  })

  test('600 rows are said to be perhaps not all', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        `J${index}`,
        `${String(index).padStart(4, '0')}-1111`,
        '1',
      ])
    const head = ['Journal name', 'ISSN', '2023 JIF']
    expect(readRows([head, ...rows(600)], 'x')).toMatchObject({
      notes: [{ message: expect.stringContaining('600') }],
    })
    expect(readRows([head, ...rows(599)], 'x')).toMatchObject({ notes: [] })
  })

  test('quartiles, five-year factors and ranks are not the factor', () => {
    const result = readRows(
      [
        ['Journal name', 'ISSN', 'JIF Quartile', '5 Year JIF', 'JIF Rank', '2023 JIF'],
        ['J', '1234-5679', 'Q1', '9.9', '3/80', '2.5'],
      ],
      'x',
    )
    expect(result).toMatchObject({ journals: [{ jif: '2.5' }] })
  })

  test('a list of papers with their factors is matched by hand', () => {
    expect(
      readRows(
        [
          ['题名', '作者', '期刊', 'ISSN', '影响因子'],
          ['T', 'A', 'J', '1234-5679', '2.5'],
        ],
        'x',
      ),
    ).toMatchObject({ kind: 'table' })
  })
})

test('ESI baselines are no field means', () => {
  expect(read(make.ESI_CSV)).toMatchObject({
    kind: 'refused',
    reason: 'unrecognised',
    message: expect.stringContaining('ESI'),
  })
})

test('the 分区表 has zones and no factors', () => {
  const result = read(make.ZONES_CSV)
  expect(result).toMatchObject({
    kind: 'zones',
    format: 'cas-fenqu',
    journals: [
      { issn: ['1234-5679', '8765-432X'], zones: [{ field: '工程技术', zone: '1' }, { zone: '2' }] },
      { issn: ['2345-6789'], zones: [{ field: '工程技术', zone: '4' }, { zone: '4' }] },
    ],
  })
  expect(JSON.stringify(result)).not.toContain('jif')
})

test.each([
  ['学科,平均影响因子'],
  ['领域,学科平均影响因子'],
  ['Category,Mean JIF (2023)'],
  ['Field,Mean JIF'],
])('means under %s', (heading) => {
  expect(read(`${heading}\nOPTICS,2.5\nACOUSTICS,1.25\n`)).toMatchObject({
    kind: 'means',
    format: 'field-means',
    means: [
      { field: 'OPTICS', value: '2.5' },
      { field: 'ACOUSTICS', value: '1.25' },
    ],
  })
})

test('a mean that is no number above 0 is left out and named', () => {
  expect(read(make.MEANS_CSV)).toMatchObject({
    means: [{}, {}],
    notes: [{ path: 'rows.3', message: expect.stringContaining('未知学科') }],
  })
})

describe('what is none of these', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes)
  test.each<[string, Uint8Array, string, string]>([
    ['nothing', bytes(), 'empty', '空'],
    ['blanks', make.bytesOf('\uFEFF \r\n '), 'empty', '空'],
    [
      'old Excel',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'old-excel',
      '请在 Web of Science 选择 Tab delimited，或另存为 .xlsx',
    ],
    ['PDF', make.bytesOf('%PDF-1.7\n'), 'binary', 'PDF'],
    ['zip', bytes(0x50, 0x4b, 3, 4, 0, 0), 'binary', '压缩包'],
    ['xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, ...make.bytesOf('xl/workbook.xml')]), 'binary', 'xlsx'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'binary', '图片'],
    ['zeros', bytes(1, 0, 0, 0, 2, 0, 0), 'binary', '二进制'],
    ['HTML', make.bytesOf('<!DOCTYPE html><html><body></body></html>'), 'unrecognised', 'HTML'],
    ['JSON', make.bytesOf('{ "format": "joint-lab-figures/1" }'), 'unrecognised', 'JSON'],
    [
      'prose',
      make.bytesOf('Dear all, please find the list, as agreed.\nRegards, Li\n'),
      'unrecognised',
      '没有认出',
    ],
  ])('%s', (_, content, reason, words) => {
    expect(readRecords(content, 'savedrecs.txt')).toMatchObject({
      kind: 'refused',
      reason,
      message: expect.stringContaining(words),
    })
  })

  test('a table with headings that name nothing known is matched by hand', () => {
    expect(read('序号,成果,分数\n1,甲,3\n2,乙,4\n')).toEqual({
      kind: 'table',
      heading: ['序号', '成果', '分数'],
      rows: [
        ['1', '甲', '3'],
        ['2', '乙', '4'],
      ],
      encoding: 'utf-8',
    })
  })

  test('a file’s name decides nothing', () => {
    for (const name of ['jcr.csv', 'papers.bib', 'x.pdf', ''])
      expect(readRecords(make.bytesOf(make.JCR_CSV), name)).toMatchObject({ kind: 'journals' })
  })
})

describe('junk never throws', () => {
  const samples = [
    make.wosTagged([make.JOINT, make.ALONE]),
    make.wosTab([make.JOINT]),
    make.wosRis([make.JOINT]),
    make.wosBibtex([make.JOINT]),
    make.scopusCsv([make.JOINT]),
    make.CNKI_NOTE_EXPRESS,
    make.CNKI_E_STUDY,
    make.CNKI_REFER,
    make.CNKI_REFWORKS,
    make.JCR_CSV,
    make.ZONES_CSV,
    make.MEANS_CSV,
  ].map(make.bytesOf)
  const kinds = ['papers', 'journals', 'means', 'zones', 'table', 'refused']

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(kinds).toContain(readRecords(bytes, 'x').kind)
      }),
      { numRuns: 1000 },
    )
  })

  test('samples cut anywhere, with bytes of them changed', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.array(change, { maxLength: 6 }),
        (sample, cut, changes) => {
          const bytes = sample.slice(0, cut % (sample.length + 1))
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
          const result = readRecords(bytes, 'x')
          expect(kinds).toContain(result.kind)
          if (result.kind === 'refused') expect(result.message).toMatch(/[\u4e00-\u9fff]/)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('rows of any cells', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.string(),
              fc.constantFrom(
                'ISSN',
                'JIF',
                '学科',
                '平均影响因子',
                '分区',
                'TI',
                'PT',
                'Title',
                'Source title',
                'EID',
              ),
            ),
          ),
        ),
        (rows) => {
          expect(kinds).toContain(readRows(rows, 'x').kind)
        },
      ),
    )
  })

  test.each([
    [
      'an address of many lines',
      `FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nC1 ${'Univ of\n   '.repeat(60_000)}\nER\nEF`,
    ],
    ['an entry without braces', `@article{a, ${'a="x", '.repeat(100_000)}`],
    ['nested braces', `@article{a, title=${'{'.repeat(100_000)}x${'}'.repeat(100_000)}}`],
    ['a title of many lines', `TY  - JOUR\nTI  - ${'x\n'.repeat(300_000)}ER  -\n`],
    ['one long line of commas', ','.repeat(1_000_000)],
    ['one quotation mark', `Authors,Title,Source title,EID\n"${'a,b\n'.repeat(200_000)}`],
    ['numbers like a DOI', `TY  - JOUR\nDO  - ${'10.1000'.repeat(150_000)}\nER  -\n`],
  ])('%s is read in little time', { timeout: 20_000 }, (_, text) => {
    const start = performance.now()
    readRecords(make.bytesOf(text), 'x')
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('the mean of a category', () => {
  const journal = (jif: string | null, below: string | null = null, category = 'Optics') => ({
    title: 'J',
    issn: [],
    categories: [{ name: category, edition: null }],
    jif,
    below,
  })
  test('is exact', () => {
    expect(meanOf([journal('1'), journal('2'), journal('4.5', null, 'Acoustics')], 'OPTICS')).toEqual({
      mean: '1.5',
      message: null,
    })
    expect(meanOf([journal('1'), journal('2'), journal('2')], 'Optics').mean).toBe('5/3')
  })

  test('leaves out what is no number, and says so', () => {
    expect(meanOf([journal('1'), journal(null, '0.1'), journal(null)], 'Optics')).toEqual({
      mean: '1',
      message: expect.stringContaining('2 种'),
    })
  })

  test('is refused for exactly 600', () => {
    const list = (count: number) => Array.from({ length: count }, () => journal('2'))
    expect(meanOf(list(600), 'Optics')).toEqual({ mean: null, message: expect.stringContaining('600') })
    expect(meanOf(list(599), 'Optics').mean).toBe('2')
    expect(meanOf(list(601), 'Optics').mean).toBe('2')
  })

  test('is not known without journals or factors', () => {
    expect(meanOf([], 'Optics').mean).toBeNull()
    expect(meanOf([journal(null)], 'Optics').mean).toBeNull()
  })
})
