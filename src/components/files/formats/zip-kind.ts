/** What is no workbook although it is a zip file, by a name that it holds, and what to do about it. */
const OTHERS: readonly (readonly [name: RegExp, words: string])[] = [
  [/^xl\/workbook\.bin$/, '这是 Excel 二进制工作簿（.xlsb）。请用 Excel 或 WPS 另存为 .xlsx 后再导入。'],
  [/^word\//, '这是 Word 文件（.docx），不是数据表。请导入 .xlsx、.csv 或 .json。'],
  [/^ppt\//, '这是演示文稿（.pptx），不是数据表。请导入 .xlsx、.csv 或 .json。'],
  [/^content\.xml$/, '这是 OpenDocument 文件（如 .ods）。请用 LibreOffice 或 WPS 另存为 .xlsx 后再导入。'],
  [/^Index\/|\.iwa$/, '这是苹果 Numbers 的文件。请在 Numbers 里导出为 Excel（.xlsx）后再导入。'],
  [/\.(xlsx|csv|json)$/i, '这是压缩包。请先解压，再导入里面的 .xlsx、.csv 或 .json。'],
  [/(?:)/, '这是压缩包（.zip），里面没有 Excel 工作簿。请导入 .xlsx、.csv 或 .json。'],
]

/** Why a zip file with these names in it is no workbook, in words; `null` where it is one. */
export function whatZip(names: readonly string[]): string | null {
  if (names.includes('xl/workbook.xml')) return null
  const found = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)))
  return found?.[1] ?? '这个压缩包是空的，没有可以导入的内容。'
}
