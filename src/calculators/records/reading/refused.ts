import type { ReadResult, Refusal } from '../types.ts'

/** What a file is that is not read, and what to do about it. */
const REFUSED = {
  'old-excel': [
    'old-excel',
    '这是旧版 Excel（.xls）。请在 Web of Science 选择 Tab delimited，或另存为 .xlsx。',
  ],
  pdf: ['binary', '这是 PDF 文件，读不出条目。请从数据库导出纯文本、RIS 或 BibTeX。'],
  workbook: ['binary', '这是 Excel 工作簿（.xlsx）的原始内容，没有解开。请另存为 CSV 后再导入。'],
  word: ['binary', '这是 Word 文件（.docx），读不出条目。请从数据库导出纯文本、RIS 或 BibTeX。'],
  zip: ['binary', '这是压缩包（zip）。请先解压，再导入里面的文件。'],
  archive: ['binary', '这是压缩包。请先解压，再导入里面的文件。'],
  image: ['binary', '这是图片，读不出条目。请从数据库导出纯文本、RIS 或 BibTeX。'],
  binary: ['binary', '这是二进制文件，不是文本。请从数据库导出纯文本、RIS、BibTeX 或 CSV。'],
  empty: ['empty', '文件是空的，没有任何内容。请重新导出。'],
  html: ['unrecognised', '这是网页（HTML），不是导出的文件。请在网页上用“导出”下载，或另存为 .xlsx 再导入。'],
  json: ['unrecognised', '这是 JSON 文件，不是文献或期刊的导出文件。本站的数据文件请在“文件”里导入。'],
  xml: ['unrecognised', '这是 XML 文件，暂不能读。请改为导出 RIS、BibTeX 或纯文本。'],
  esi: [
    'unrecognised',
    '这是 ESI 基准表（Baselines）：其中是被引频次，不是影响因子，不能当作学科平均影响因子。请改用 JCR 的期刊导出表或自备的学科平均表。',
  ],
  unrecognised: [
    'unrecognised',
    '没有认出这是什么文件。可读：Web of Science（纯文本、Tab delimited、RIS、BibTeX）、Scopus CSV、知网与万方（NoteExpress、E-Study、EndNote、RefWorks）、JCR 期刊表、学科平均表、分区表。',
  ],
} as const satisfies Record<string, readonly [Refusal, string]>

export type RefusedAs = keyof typeof REFUSED

/** The result for a file that is not read. */
export function refused(as: RefusedAs): Extract<ReadResult, { kind: 'refused' }> {
  const [reason, message] = REFUSED[as]
  return { kind: 'refused', reason, message }
}
