import { describe, expect, test } from 'vitest'
import {
  type PaperRecord,
  type ReadResult,
  readRecords,
  readRows,
} from '../../../src/calculators/records/index.ts'
import * as make from '../../helpers/paper-exports.ts'

const { JOINT, ALONE } = make
const BOTH = [JOINT, ALONE]
const read = (text: string, fileName = 'savedrecs.txt') => readRecords(make.bytesOf(text), fileName)

function papersOf(result: ReadResult): PaperRecord[] {
  if (result.kind !== 'papers') throw new Error(`read as ${result.kind}`)
  return result.records
}

const ADDRESSES = [
  { authors: ['Li, Ang', 'Wang, Bo'], text: 'North Univ, Dept Widgets, Beijing 100001, Peoples R China' },
  { authors: ['Chan, Tai Man'], text: 'Harbour Univ, Sch Engn, Hong Kong, Hong Kong, Peoples R China' },
]
const UNSIGNED = ADDRESSES.map(({ text }) => ({ authors: null, text }))

/** The first sample as the Web of Science tells it whole. */
const WHOLE: PaperRecord = {
  id: 'WOS:000999000100001',
  ut: 'WOS:000999000100001',
  doi: '10.9999/joint.2023.1',
  title: 'Layered widgets in cold water',
  journal: 'JOURNAL OF WIDGETS',
  issn: ['1234-5679', '8765-432X'],
  year: 2023,
  earlyAccess: null,
  types: ['Article'],
  indexes: ['SCIE'],
  addresses: ADDRESSES,
  categories: ['Widget Science', 'Engineering, Cold'],
  from: ['savedrecs.txt'],
}
const FROM_SCOPUS: PaperRecord = {
  ...WHOLE,
  id: '10.9999/joint.2023.1',
  ut: null,
  issn: ['1234-5679'],
  indexes: null,
  categories: [],
  addresses: UNSIGNED,
}

describe('one paper in each format', () => {
  const cnki = {
    ...WHOLE,
    ut: null,
    id: '10.9999/j.cnki.2023.03.001',
    doi: '10.9999/j.cnki.2023.03.001',
    title: '冷水中的层状小部件',
    journal: '小部件学报',
    issn: ['1000-123X'],
    types: null,
    indexes: null,
    categories: [],
  }
  const cnkiAddresses = ['北方大学小部件系', '海港大学工程学院'].map((text) => ({ authors: null, text }))
  test.each<[string, string, string, number, Partial<PaperRecord>]>([
    ['wos-tagged', 'plain text', make.wosTagged(BOTH), 2, WHOLE],
    ['wos-tagged', 'plain text, CRLF, no BOM', make.wosTagged(BOTH, { bom: false, end: '\r\n' }), 2, WHOLE],
    ['wos-tagged', 'plain text, lone CR', make.wosTagged(BOTH, { end: '\r' }), 2, WHOLE],
    ['wos-tab', 'tab-delimited', make.wosTab(BOTH), 2, WHOLE],
    [
      'ris',
      'RIS of the Web of Science',
      make.wosRis(BOTH),
      2,
      { ...WHOLE, addresses: UNSIGNED, categories: [] },
    ],
    ['ris', 'RIS of Scopus', make.scopusRis(BOTH), 2, FROM_SCOPUS],
    ['ris', 'RIS of Zotero', make.zoteroRis(BOTH), 2, { ...FROM_SCOPUS, types: null, addresses: null }],
    ['bibtex', 'BibTeX of the Web of Science', make.wosBibtex(BOTH), 2, WHOLE],
    ['bibtex', 'BibTeX of Scopus', make.scopusBibtex(BOTH), 2, FROM_SCOPUS],
    [
      'scopus-csv',
      'CSV',
      make.scopusCsv(BOTH),
      2,
      {
        ...FROM_SCOPUS,
        addresses: [
          { ...ADDRESSES[0], authors: ['Li A.', 'Wang B.'] },
          { ...ADDRESSES[1], authors: ['Chan T.'] },
        ] as PaperRecord['addresses'],
      },
    ],
    ['noteexpress', 'NoteExpress of CNKI', make.CNKI_NOTE_EXPRESS, 2, { ...cnki, addresses: cnkiAddresses }],
    [
      'noteexpress',
      'NoteExpress of Wanfang',
      make.WANFANG_NOTE_EXPRESS,
      1,
      { title: '小部件的历史', journal: '小部件', year: 2022, issn: ['1000-1234'], addresses: cnkiAddresses },
    ],
    [
      'cnki-estudy',
      'E-Study',
      make.CNKI_E_STUDY,
      2,
      {
        title: '冷水中的层状小部件',
        journal: '小部件学报',
        year: 2023,
        earlyAccess: '2023-03-15',
        addresses: cnkiAddresses,
      },
    ],
    [
      'cnki-estudy',
      '自定义',
      make.CNKI_CUSTOM,
      2,
      { ...cnki, earlyAccess: '2023-03-15 11:12', addresses: cnkiAddresses.slice(0, 1) },
    ],
    ['endnote-refer', 'EndNote', make.CNKI_REFER, 2, { ...cnki, addresses: cnkiAddresses }],
    [
      'refworks',
      'RefWorks',
      make.CNKI_REFWORKS,
      2,
      {
        title: '冷水中的层状小部件',
        journal: '小部件学报',
        year: 2023,
        issn: ['1000-123X'],
        addresses: cnkiAddresses,
      },
    ],
  ])('%s: %s', (format, _, text, count, first) => {
    const result = read(text)
    expect(result).toMatchObject({ kind: 'papers', format, encoding: 'utf-8', notes: [] })
    const records = papersOf(result)
    expect(records).toHaveLength(count)
    expect(records[0]).toMatchObject(first)
  })

  test('a network-first paper has no year of issue', () => {
    for (const text of [make.CNKI_E_STUDY, make.CNKI_CUSTOM, make.CNKI_NOTE_EXPRESS]) {
      const second = papersOf(read(text))[1]
      expect(second).toMatchObject({ year: null, earlyAccess: expect.stringMatching(/^2024-05-17/) })
    }
    for (const text of [make.CNKI_REFER, make.CNKI_REFWORKS]) expect(papersOf(read(text))[1]?.year).toBeNull()
  })

  test('the second paper of the Web of Science', () => {
    for (const text of [make.wosTagged(BOTH), make.wosTab(BOTH), make.wosBibtex(BOTH)])
      expect(papersOf(read(text))[1]).toMatchObject({
        types: ['Review', 'Early Access'],
        indexes: ['SSCI', 'ESCI'],
        year: 2024,
      })
  })
})

describe('traps of the Web of Science', () => {
  const one = (paper: Partial<make.SamplePaper>) =>
    papersOf(read(make.wosTagged([{ ...JOINT, ...paper }])))[0]

  test('WE holds &amp; and names an index in any number', () => {
    const indexes = [
      'Social Science Citation Index (SSCI)',
      'Arts & Humanities Citation Index (A&HCI)',
      'Conference Proceedings Citation Index - Social Science & Humanities (CPCI-SSH)',
      'Conference Proceedings Citation Index - Science (CPCI-S)',
      'Book Citation Index – Science (BKCI-S)',
      'Book Citation Index – Social Sciences & Humanities (BKCI-SSH)',
      'Emerging Sources Citation Index (ESCI)',
      'Science Citation Index Expanded (SCI-EXPANDED)',
      'Index Chemicus (IC)',
    ]
    expect(one({ indexes })?.indexes).toEqual([
      'SSCI',
      'AHCI',
      'CPCI-SSH',
      'CPCI-S',
      'BKCI-S',
      'BKCI-SSH',
      'ESCI',
      'SCIE',
    ])
  })

  test('an early-access paper has no year of issue', () => {
    const { year: _, ...undated } = JOINT
    const early = { ...undated, early: 'OCT 2020' }
    for (const text of [
      make.wosTagged([early]),
      make.wosTab([early]),
      make.wosRis([early]),
      make.wosBibtex([early]),
    ])
      expect(papersOf(read(text))[0]).toMatchObject({ year: null, earlyAccess: 'OCT 2020' })
  })

  test('what the export does not have is not known', () => {
    const { indexes: _i, addresses: _a, types: _t, ...ciw } = JOINT
    expect(papersOf(read(make.wosTagged([ciw])))[0]).toMatchObject({
      indexes: null,
      addresses: null,
      types: null,
    })
  })

  test('addresses without authors stand among those with, and lines wrap', () => {
    const text = make
      .wosTagged([{ ...JOINT, addresses: ['@@'] }])
      .replace(
        'C1 @@.',
        [
          'C1 [van Maris, Antonius J.',
          '   A.; Li, Ang] Delta Univ, Dept Biotechnol, NL-2628 BC Delft,',
          '   Netherlands.',
          '   Harbour Univ, Hong Kong, Peoples R China.',
          '   [Wang, Bo] North Univ, Beijing, Peoples R China',
        ].join('\n'),
      )
    expect(papersOf(read(text))[0]?.addresses).toEqual([
      {
        authors: ['van Maris, Antonius J. A.', 'Li, Ang'],
        text: 'Delta Univ, Dept Biotechnol, NL-2628 BC Delft, Netherlands',
      },
      { authors: null, text: 'Harbour Univ, Hong Kong, Peoples R China' },
      { authors: ['Wang, Bo'], text: 'North Univ, Beijing, Peoples R China' },
    ])
  })

  test('quotation marks in the tab-delimited file are not quoting', () => {
    const records = papersOf(read(make.wosTab([{ ...JOINT, title: '"Widgets" and "more' }, ALONE])))
    expect(records.map(({ title }) => title)).toEqual(['"Widgets" and "more', ALONE.title])
  })

  test('UTF-16LE, with a BOM or without', () => {
    for (const bytes of [
      make.utf16le(make.wosTab(BOTH).slice(1)),
      make.utf16le(make.wosTab(BOTH).slice(1), false),
    ])
      expect(readRecords(bytes, 'savedrecs.txt')).toMatchObject({
        kind: 'papers',
        encoding: 'utf-16le',
        records: [WHOLE, {}],
      })
  })

  test('MEDLINE numbers name their database', () => {
    expect(one({ ut: 'MEDLINE:31234567' })?.id).toBe('MEDLINE:31234567')
    expect(one({ ut: 'ISI:000999000100001' })?.id).toBe('WOS:000999000100001')
  })

  test('the same table from a workbook, under long names', () => {
    const heading = [
      'Publication Type',
      'Authors',
      'Article Title',
      'Source Title',
      'Document Type',
      'Addresses',
      'ISSN',
      'eISSN',
      'Publication Year',
      'DOI',
      'WoS Categories',
      'Web of Science Index',
      'UT (Unique WOS ID)',
    ]
    const row = [
      'J',
      'Li, A',
      WHOLE.title ?? '',
      'JOURNAL OF WIDGETS',
      'Article',
      (JOINT.addresses ?? []).join('; '),
      '1234-5679',
      '8765-432X',
      '2023',
      WHOLE.doi ?? '',
      JOINT.categories ?? '',
      JOINT.indexes?.[0] ?? '',
      JOINT.ut ?? '',
    ]
    expect(readRows([heading, row], 'savedrecs.txt')).toMatchObject({ format: 'wos-tab', records: [WHOLE] })
  })
})

describe('traps of Scopus', () => {
  test('headings in traditional Chinese', () => {
    const text = make.scopusCsv(BOTH, make.SCOPUS_HEADINGS.traditional)
    expect(read(text)).toMatchObject({
      format: 'scopus-csv',
      records: [{ title: JOINT.title, journal: JOINT.journal, types: ['Article'] }, {}],
    })
  })

  test('“Source” is the database, never the journal', () => {
    expect(papersOf(read(make.scopusCsv(BOTH))).map(({ journal }) => journal)).toEqual([
      JOINT.journal,
      ALONE.journal,
    ])
  })

  test('an ISSN that has lost its zeros', () => {
    expect(papersOf(read(make.scopusCsv([{ ...JOINT, issn: '0004-5679' }])))[0]?.issn).toEqual(['0004-5679'])
  })

  test('affiliations not chosen are unknown', () => {
    const text =
      'Authors,Title,Year,Source title,Document Type,EID\r\n"Li A.","T",2023,"J","Article","2-s2.0-1"\r\n'
    expect(papersOf(read(text))[0]?.addresses).toBeNull()
  })

  test('what is still in press has no year of issue, and Retracted is a retracted publication', () => {
    const text =
      'Title,Year,Source title,Document Type,Publication Stage,EID\r\n"T",2024,"J","Retracted","Article in Press","2-s2.0-1"\r\n'
    expect(papersOf(read(text))[0]).toMatchObject({
      year: null,
      earlyAccess: '2024',
      types: ['Retracted Publication'],
    })
  })
})

describe('BibTeX', () => {
  test('one missing brace costs one entry', () => {
    const text =
      '@article{a,\n title = {Broken {one},\n year = {2020}\n}\n\n@article{b,\n title = {Whole},\n year = {2021},\n}\n'
    const result = read(text)
    expect(papersOf(result).map(({ title }) => title)).toEqual([null, 'Whole'])
    expect(result).toMatchObject({ notes: [{ path: 'records.0' }] })
  })

  test('accents, escapes, quotation, bare values', () => {
    const text = `@article{a, title = "{\\"U}ber \\'e and {\\'{\\i}} \\& more", year = 2020, journal = {{J. of {W}idgets}} }`
    expect(papersOf(read(text))[0]).toMatchObject({
      title: 'Über é and í & more',
      year: 2020,
      journal: 'J. of Widgets',
    })
  })

  test('comments and strings are no papers', () => {
    expect(papersOf(read('@comment{x}\n@string{j = "J"}\n@article{a, title={T}, year={2020}}'))).toHaveLength(
      1,
    )
  })
})

describe('GB 18030', () => {
  /** 题名 and the rest in GB 18030, written out. */
  const bytes = Uint8Array.from([
    ...make.bytesOf('DataType: 1\r\nTitle-'),
    ...[0xcc, 0xe2, 0xc3, 0xfb],
    ...make.bytesOf(': '),
    ...[0xd6, 0xd0, 0xce, 0xc4],
    ...make.bytesOf('\r\nYear-'),
    ...[0xc4, 0xea],
    ...make.bytesOf(': 2023\r\n'),
  ])
  test('is read as Chinese programs write it', () => {
    expect(readRecords(bytes, 'cnki.txt')).toMatchObject({
      format: 'cnki-estudy',
      encoding: 'gb18030',
      records: [{ title: '中文', year: 2023 }],
    })
  })
})

describe('a file that breaks off', () => {
  const text = make.wosTagged(BOTH)
  test('is named, its last paper kept and what is cut not known', () => {
    const result = read(text.slice(0, text.lastIndexOf('Dept Widgets')))
    expect(papersOf(result)).toMatchObject([WHOLE, { title: ALONE.title, addresses: null, indexes: null }])
    expect(result).toMatchObject({ notes: [{ path: 'records.1', message: expect.stringContaining('中断') }] })
  })

  test('also where its end mark alone is missing', () => {
    expect(read(text.replace(/EF$/, ''))).toMatchObject({
      notes: [{ message: expect.stringContaining('EF') }],
    })
  })

  test('within a character', () => {
    const bytes = make.bytesOf(make.CNKI_E_STUDY)
    expect(readRecords(bytes.subarray(0, bytes.length - 8), 'x')).toMatchObject({
      encoding: 'utf-8',
      format: 'cnki-estudy',
    })
  })
})
