import { type Encoding, KINDS, type PaperFormat } from '../../../calculators/records/index.ts'
import type { Found } from './found.ts'

const FORMATS: Readonly<Record<PaperFormat, string>> = {
  'wos-tagged': 'Web of Science 纯文本',
  'wos-tab': 'Web of Science Tab delimited',
  ris: 'RIS',
  bibtex: 'BibTeX',
  'scopus-csv': 'Scopus CSV',
  noteexpress: 'NoteExpress',
  'cnki-estudy': '知网研学 E-Study',
  'endnote-refer': 'EndNote',
  refworks: 'RefWorks',
}
const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': '',
  'utf-16le': '，UTF-16 编码',
  gb18030: '，GB 18030 编码',
}

/** What was found in a file, in one sentence. */
export function foundWords(found: Found): string {
  switch (found.kind) {
    case 'papers':
      return `读到 ${found.records.length} 条（${FORMATS[found.format]}${ENCODINGS[found.encoding]}）`
    case 'journals': {
      const edition = found.edition === null ? '' : `，${found.edition} 年版`
      return `读到 ${found.journals.length} 种期刊的影响因子（JCR 期刊表${edition}）`
    }
    case 'means':
      return `读到 ${found.means.length} 个学科的平均影响因子（学科平均表）`
    case 'zones':
      return `读到 ${found.journals.length} 种期刊的分区（分区表）：其中没有影响因子，只用来判断“高水平”`
    case 'table':
      return `一张表，${found.rows.length} 行：列名不是已知的格式，请在下面对应各列`
    case 'book':
      return `台账：${bookWords(found.book.records)}`
    default:
      return found satisfies never
  }
}

/** How many records of each kind. */
export function bookWords(records: { readonly [kind: string]: readonly unknown[] | undefined }): string {
  return KINDS.flatMap(({ kind, label }) => {
    const list = records[kind]
    return list === undefined ? [] : [`${label} ${list.length} 条`]
  }).join('、')
}
