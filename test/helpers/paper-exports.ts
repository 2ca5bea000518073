/** Files as the databases export them, with papers of our own making. Every maker gives the text of one file. */
export interface SamplePaper {
  readonly ut?: string
  readonly doi?: string
  readonly title: string
  readonly journal?: string
  readonly issn?: string
  readonly eissn?: string
  readonly year?: number
  readonly early?: string
  readonly types?: string
  readonly indexes?: readonly string[]
  readonly categories?: string
  /** `[A; B] Org, City, Country` or without authors. */
  readonly addresses?: readonly string[]
}

export const JOINT: SamplePaper = {
  ut: 'WOS:000999000100001',
  doi: '10.9999/joint.2023.1',
  title: 'Layered widgets in cold water',
  journal: 'JOURNAL OF WIDGETS',
  issn: '1234-5679',
  eissn: '8765-432X',
  year: 2023,
  types: 'Article',
  indexes: ['Science Citation Index Expanded (SCI-EXPANDED)'],
  categories: 'Widget Science; Engineering, Cold',
  addresses: [
    '[Li, Ang; Wang, Bo] North Univ, Dept Widgets, Beijing 100001, Peoples R China',
    '[Chan, Tai Man] Harbour Univ, Sch Engn, Hong Kong, Hong Kong, Peoples R China',
  ],
}

export const ALONE: SamplePaper = {
  ut: 'WOS:000999000100002',
  doi: '10.9999/alone.2024.2',
  title: 'Dry widgets, a review',
  journal: 'WIDGET REVIEWS',
  issn: '2345-6789',
  year: 2024,
  types: 'Review; Early Access',
  indexes: ['Social Science Citation Index (SSCI)', 'Emerging Sources Citation Index (ESCI)'],
  categories: 'Widget Science',
  addresses: ['[Li, Ang] North Univ, Dept Widgets, Beijing 100001, Peoples R China'],
}

const wrapped = (text: string, width = 70) => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n   ')
}

const escaped = (text: string) => text.replace(/&/g, '&amp;')

/** Web of Science plain text. */
export function wosTagged(papers: readonly SamplePaper[], { bom = true, end = '\n' } = {}): string {
  const one = (paper: SamplePaper) =>
    [
      'PT J',
      'AU Li, A',
      '   Wang, B',
      `TI ${wrapped(paper.title, 40)}`,
      ...(paper.journal ? [`SO ${paper.journal}`] : []),
      'LA English',
      ...(paper.types ? [`DT ${paper.types}`] : []),
      'AB We looked at widgets. TI is no tag here, and',
      '   PY neither.',
      ...(paper.addresses ? [`C1 ${paper.addresses.map((address) => `${address}.`).join('\n   ')}`] : []),
      'RP Li, A (通讯作者)，Elsewhere Univ, Dept Nothing, Nowhere, Peoples R China.',
      ...(paper.issn ? [`SN ${paper.issn}`] : []),
      ...(paper.eissn ? [`EI ${paper.eissn}`] : []),
      ...(paper.year ? ['PD MAR', `PY ${paper.year}`] : []),
      ...(paper.early ? [`EA ${paper.early}`] : []),
      ...(paper.doi ? [`DI ${paper.doi}`] : []),
      ...(paper.categories ? [`WC ${wrapped(paper.categories, 20)}`] : []),
      ...(paper.indexes ? [`WE ${wrapped(escaped(paper.indexes.join('; ')), 40)}`] : []),
      ...(paper.ut ? [`UT ${paper.ut}`] : []),
      'DA 2025-03-01',
      'ER',
      '',
    ].join('\n')
  const text = `${bom ? '\uFEFF' : ''}FN Clarivate Analytics Web of Science\nVR 1.0\n${papers.map(one).join('\n')}\nEF`
  return text.replace(/\n/g, end)
}

/** Web of Science tab-delimited: a cell more in each row than in the heading. */
export function wosTab(papers: readonly SamplePaper[]): string {
  const tags = ['PT', 'AU', 'TI', 'SO', 'DT', 'C1', 'RP', 'SN', 'EI', 'PY', 'EA', 'DI', 'WC', 'WE', 'UT']
  const row = (paper: SamplePaper) =>
    [
      'J',
      'Li, A; Wang, B',
      paper.title,
      paper.journal ?? '',
      paper.types ?? '',
      (paper.addresses ?? []).join('; '),
      'Li, A (corresponding author), Elsewhere Univ, Nowhere, Peoples R China.',
      paper.issn ?? '',
      paper.eissn ?? '',
      String(paper.year ?? ''),
      paper.early ?? '',
      paper.doi ?? '',
      paper.categories ?? '',
      (paper.indexes ?? []).join('; '),
      paper.ut ?? '',
      '',
    ].join('\t')
  return `\uFEFF${[tags.join('\t'), ...papers.map(row)].join('\r\n')}\r\n`
}

/** RIS as the Web of Science writes it: a lone CR between repeated tags, two `SN`, notes without tags. */
export function wosRis(papers: readonly SamplePaper[]): string {
  const one = (paper: SamplePaper) => {
    const repeated = (tag: string, values: readonly string[]) =>
      values.map((value) => `${tag}  - ${value}`).join('\r')
    return [
      'TY  - JOUR',
      'AU  - Li, A',
      `TI  - ${paper.title}`,
      `T2  - ${paper.journal ?? ''}`,
      ...(paper.types ? [`M3  - ${paper.types}`] : []),
      'AB  - We looked at widgets.',
      '   And at water.',
      ...(paper.addresses
        ? [
            repeated(
              'AD',
              paper.addresses.map((address) => address.replace(/^\[.*?\] /, '')),
            ),
          ]
        : []),
      repeated('C3', ['North University', 'Harbour University']),
      ...(paper.issn ? [`SN  - ${paper.issn}`] : []),
      ...(paper.eissn ? [`SN  - ${paper.eissn}`] : []),
      ...(paper.year ? ['DA  - MAR', `PY  - ${paper.year}`] : []),
      ...(paper.early ? [`C6  - ${paper.early}`] : []),
      ...(paper.doi ? [`DO  - ${paper.doi}`] : []),
      ...(paper.indexes ? [repeated('WE', paper.indexes)] : []),
      ...(paper.ut ? [`AN  - ${paper.ut}`] : []),
      'N1  - Times Cited in Web of Science Core Collection:  4',
      'Total Times Cited:  5',
      'Cited Reference Count:  40',
      'ER  -',
      '',
    ].join('\n')
  }
  return `\uFEFF${papers.map(one).join('\n')}\n`
}

/** RIS as Scopus writes it. */
export function scopusRis(papers: readonly SamplePaper[]): string {
  const one = (paper: SamplePaper) =>
    [
      'TY  - JOUR',
      'AU  - Li, A.',
      `TI  - ${paper.title}`,
      `PY  - ${paper.year ?? ''}`,
      `T2  - ${paper.journal ?? ''}`,
      `DO  - ${paper.doi ?? ''}`,
      ...(paper.addresses ?? []).map((address) => `AD  - ${address.replace(/^\[.*?\] /, '')}`),
      `SN  - ${(paper.issn ?? '').replace('-', '')} (ISSN) `,
      `M3  - ${paper.types ?? ''}`,
      'DB  - Scopus',
      'N1  - Export Date: 01 March 2025; Cited By: 4; Correspondence Address: A. Li; Elsewhere Univ',
      'ER  - ',
      '',
    ].join('\r\n')
  return papers.map(one).join('\r\n')
}

/** RIS as Zotero writes it: no addresses, an abstract over several lines. */
export function zoteroRis(papers: readonly SamplePaper[]): string {
  return papers
    .map((paper) =>
      [
        'TY  - JOUR',
        `TI  - ${paper.title}`,
        'AU  - Li, Ang',
        `T2  - ${paper.journal ?? ''}`,
        'AB  - Background: widgets.',
        'Methods',
        '',
        'Results: water.',
        `DA  - ${paper.year ?? ''}/03//`,
        `PY  - ${paper.year ?? ''}`,
        `DO  - ${paper.doi ?? ''}`,
        `SN  - ${paper.issn ?? ''}`,
        'ER  - ',
        '',
      ].join('\n'),
    )
    .join('\n')
}

/** BibTeX as the Web of Science writes it: a key that begins with a blank, corresponding authors first. */
export function wosBibtex(papers: readonly SamplePaper[]): string {
  const latex = (text: string) => text.replace(/&/g, '\\&')
  const one = (paper: SamplePaper) => {
    const signed = (paper.addresses ?? []).map((address) => {
      const [, names, place = address] = /^\[(.*?)\] (.*)$/.exec(address) ?? []
      return names === undefined ? `${place}.` : `${names}, ${place}.`
    })
    const affiliation = [
      'Li, A (Corresponding Author), North Univ, Dept Widgets, Beijing 100001, Peoples R China.',
      ...signed,
    ]
    return [
      `@article{ ${paper.ut ?? ''},`,
      'Author = {Li, Ang and Wang, Bo and Chan, Tai Man},',
      `Title = {${latex(wrapped(paper.title, 30))}},`,
      `Journal = {${latex(paper.journal ?? '')}},`,
      ...(paper.year ? [`Year = {${paper.year}},`] : []),
      ...(paper.early ? [`EarlyAccessDate = {${paper.early}},`] : []),
      ...(paper.doi ? [`DOI = {${paper.doi}},`] : []),
      'Abstract = {A set \\{1, 2\\} of widgets = many, "and" more.},',
      `Type = {${paper.types ?? ''}},`,
      `Affiliation = {${affiliation.map((line) => latex(wrapped(line, 50))).join('\n   ')}},`,
      ...(paper.issn ? [`ISSN = {${paper.issn}},`] : []),
      ...(paper.eissn ? [`EISSN = {${paper.eissn}},`] : []),
      ...(paper.categories
        ? [`Web-of-Science-Categories  = {${latex(wrapped(paper.categories, 20))}},`]
        : []),
      ...(paper.indexes ? [`Web-of-Science-Index = {${latex(paper.indexes.join('; '))}},`] : []),
      `Unique-ID = {${paper.ut ?? ''}},`,
      'DA = {2025-03-01},',
      '}',
      '',
    ].join('\n')
  }
  return papers.map(one).join('\n')
}

/** BibTeX as Scopus writes it: two lines before the first entry, field names with blanks, en dashes. */
export function scopusBibtex(papers: readonly SamplePaper[]): string {
  const one = (paper: SamplePaper, index: number) =>
    [
      `@ARTICLE{Li2023${index},`,
      '\tauthor = {Li, Ang and Chan, Tai Man},',
      `\ttitle = {${paper.title}},`,
      `\tyear = {${paper.year ?? ''}},`,
      `\tjournal = {${(paper.journal ?? '').replace(/&/g, '\\&')}},`,
      '\tpages = {12 – 34},',
      `\tdoi = {${paper.doi ?? ''}},`,
      '\tauthor keywords = {widgets; water},',
      `\taffiliations = {${(paper.addresses ?? []).map((address) => address.replace(/^\[.*?\] /, '')).join('; ')}},`,
      `\tissn = {${(paper.issn ?? '').replace('-', '')}},`,
      `\ttype = {${paper.types ?? ''}},`,
      '\tsource = {Scopus}',
      '}',
      '',
    ].join('\n')
  return `Scopus\nEXPORT DATE: 01 March 2025\n\n${papers.map(one).join('\n')}`
}

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`

export const SCOPUS_HEADINGS = {
  english:
    'Authors,Author full names,Title,Year,Source title,DOI,Affiliations,Authors with affiliations,ISSN,Document Type,Publication Stage,Source,EID',
  traditional:
    '作者,Author full names,書名,年份,來源出版物名稱,DOI,歸屬機構,擁有歸屬機構的作者,ISSN,文獻類型,出版階段,來源,EID',
} as const

/** Scopus CSV. */
export function scopusCsv(papers: readonly SamplePaper[], heading: string = SCOPUS_HEADINGS.english): string {
  const row = (paper: SamplePaper, index: number) => {
    const addresses = (paper.addresses ?? []).map((address) => /^(?:\[(.*?)\] )?(.*)$/.exec(address) ?? [])
    const signed = addresses.flatMap(([, names = '', place = '']) =>
      names.split('; ').map((name) => `${name.replace(/^(\w+), (\w).*$/, '$1 $2.')}, ${place}`),
    )
    return [
      'Li A.; Wang B.; Chan T.M.',
      'Li, Ang (1); Wang, Bo (2)',
      paper.title,
      String(paper.year ?? ''),
      paper.journal ?? '',
      paper.doi ?? '',
      addresses.map(([, , place]) => place).join('; '),
      signed.join('; '),
      (paper.issn ?? '').replace('-', '').replace(/^0+/, ''),
      paper.types ?? '',
      'Final',
      'Scopus',
      `2-s2.0-8500000000${index}`,
    ]
      .map(quoted)
      .join(',')
  }
  return `\uFEFF${[heading, ...papers.map(row)].join('\r\n')}\r\n`
}

/** NoteExpress as CNKI writes it, the second paper going online first; a line break inside an address. */
export const CNKI_NOTE_EXPRESS = [
  '{Reference Type}: Journal Article',
  '{Title}: 冷水中的层状小部件',
  '{Author}: 李昂;王波;陈大文;',
  '{Author Address}: 北方大学小部件系;',
  '海港大学工程',
  '学院;',
  '{Journal}: 小部件学报',
  '{Year}: 2023',
  '{Issue}: 03',
  '{ISBN/ISSN}: 1000-123X',
  '{DOI}: 10.9999/j.cnki.2023.03.001',
  '{Database Provider}: CNKI',
  '',
  '{Reference Type}: Journal Article',
  '{Title}: 干燥小部件综述',
  '{Author}: 李昂;',
  '{Author Address}: 北方大学小部件系;',
  '{Journal}: 小部件学报',
  '{Date}: 2024-05-17',
  '{Database Provider}: CNKI',
  '',
].join('\r\n')

/** NoteExpress as Wanfang writes it: a tag each. */
export const WANFANG_NOTE_EXPRESS = [
  '{Reference Type}: Journal Article',
  '{Title}: 小部件的历史',
  '{Author}: 李昂',
  '{Author}: 陈大文',
  '{Author Address}: 北方大学小部件系',
  '{Author Address}: 海港大学工程学院',
  '{ISBN/ISSN}: 1000-1234',
  '{Journal}: 小部件',
  '{Year}: 2022',
  '{DOI}: 10.9999/j.issn.1000-1234.2022.01.002',
].join('\n')

/** CNKI E-Study: blank lines within an abstract, the second paper without a year. */
export const CNKI_E_STUDY = [
  'DataType: 1',
  'Title-题名: 冷水中的层状小部件',
  'Author-作者: 李昂;王波;',
  'Source-刊名: 小部件学报',
  'Year-年: 2023',
  'PubTime-出版时间: 2023-03-15',
  'Summary-摘要: 目的：研究小部件。',
  '',
  '方法: 放入冷水。',
  'Organ-机构: 北方大学小部件系;海港大学工程学院;',
  '',
  'DataType: 1',
  'Title-题名: 网络首发的小部件',
  'Source-刊名: 小部件学报',
  'PubTime-出版时间: 2024-05-17',
  'Organ-机构: 北方大学小部件系;',
  '',
].join('\r\n')

/** CNKI 自定义. */
export const CNKI_CUSTOM = [
  'SrcDatabase-来源库: 期刊',
  'Title-题名: 冷水中的层状小部件',
  'Author-作者: 李昂; 王波',
  'Organ-单位: 北方大学小部件系',
  'Source-文献来源: 小部件学报',
  'PubTime-发表时间: 2023-03-15 11:12',
  'Year-年: 2023',
  'ISSN-国际标准刊号: 1000-123X',
  'DOI-DOI: 10.9999/j.cnki.2023.03.001',
  '',
  'SrcDatabase-来源库: 期刊',
  'Title-题名: 网络首发的小部件',
  'Source-文献来源: 小部件学报',
  'PubTime-发表时间: 2024-05-17 09:00',
].join('\n')

/** CNKI EndNote: blank lines within an abstract, `%P` twice. */
export const CNKI_REFER = [
  '%0 Journal Article',
  '%A 李昂',
  '%A 王波',
  '%+ 北方大学小部件系;海港大学工程学院;',
  '%T 冷水中的层状小部件',
  '%J 小部件学报',
  '%D 2023',
  '%N 03',
  '%X 目的：研究小部件。',
  '',
  '方法：放入冷水。100%有效。',
  '%P 1-9',
  '%P 12',
  '%@ 1000-123X',
  '%R 10.9999/j.cnki.2023.03.001',
  '%W CNKI',
  '',
  '%0 Journal Article',
  '%A 李昂',
  '%T 网络首发的小部件',
  '%J 小部件学报',
  '%W CNKI',
  '',
].join('\n')

/** CNKI RefWorks: an author without a blank, a tag in lower case, blank lines within an abstract. */
export const CNKI_REFWORKS = [
  'RT Journal Article',
  'SR 1',
  'A1林行众',
  'AD 北方大学小部件系;海港大学工程学院;',
  'T1 冷水中的层状小部件',
  'JF 小部件学报',
  'YR 2023',
  'IS 03',
  'vo 49',
  'OP 1-9',
  'K1 小部件;冷水',
  'AB 目的：研究小部件。',
  '',
  '方法：放入冷水。',
  'SN 1000-123X',
  'DS CNKI',
  '',
  'RT Journal Article',
  'SR 1',
  'A1 李昂',
  'T1 网络首发的小部件',
  'JF 小部件学报',
  'DS CNKI',
].join('\r\n')

/** JCR journals: a banner, the quotation closed before the sign, one row a journal and category, two footer lines. */
export const JCR_CSV = [
  '"Journal Data Filtered By:  Selected JCR Year: 2023 Selected Editions: SCIE,SSCI Selected Category Schema: WOS"',
  '',
  'Journal name,JCR Abbreviation,Publisher,ISSN,eISSN,Category,Edition,Total Citations,2023 JIF,JIF Quartile,2023 JCI,% of Citable OA,',
  '"JOURNAL OF WIDGETS","J WIDGETS","PUB","1234-5679","8765-432X","WIDGET SCIENCE","SCIE","28,839","6.5","Q1","2.5","97.18"%,',
  '"JOURNAL OF WIDGETS","J WIDGETS","PUB","1234-5679","8765-432X","ENGINEERING, COLD","SCIE","28,839","6.5","Q1","2.5","97.18"%,',
  '"WIDGET REVIEWS","W REV","PUB","2345-6789","N/A","WIDGET SCIENCE","SSCI","1,234","<0.1","Q4","0.1","0"%,',
  '"WIDGETS ONLINE","W ON","PUB","N/A","N/A","WIDGET SCIENCE","ESCI","12","Not Available","N/A","0.1","100"%,',
  '',
  'Copyright (c) 2025 Clarivate ',
  'By exporting the selected data, you agree to the data usage policy set forth in the Terms of Use',
].join('\n')

export const ESI_CSV = [
  'RESEARCH FIELDS,2019,2020,2021,2022,ALL YEARS',
  'CHEMISTRY,30.12,22.4,15.3,8.1,16.77',
].join('\n')

export const ZONES_CSV = [
  '\uFEFFJournal,年份,ISSN/EISSN,Review,Open Access,Web of Science,大类,大类分区,Top,小类1,小类1分区,小类2,小类2分区',
  'JOURNAL OF WIDGETS,2025,1234-5679/8765-432X,否,否,SCIE,工程技术,1 [12/495],是, WIDGET SCIENCE 小部件,2 [3/60],,',
  'WIDGET REVIEWS,2025,2345-6789/,是,否,SCIE,工程技术,4 [625/778],否, WIDGET SCIENCE 小部件,4 [50/60],,',
].join('\n')

export const MEANS_CSV = [
  '学科,期刊数,平均影响因子',
  '"Engineering, Cold",40,2.6',
  'Widget Science,60,1.25',
  '未知学科,3,N/A',
].join('\n')

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function utf16le(text: string, bom = true): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const bytes = codes.flatMap((code) => [code & 0xff, code >> 8])
  return Uint8Array.from(bom && !text.startsWith('\uFEFF') ? [0xff, 0xfe, ...bytes] : bytes)
}
