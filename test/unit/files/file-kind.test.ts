import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { kindOf } from '../../../src/components/files/formats/file-kind.ts'
import { fromXlsx } from '../../../src/components/files/formats/xlsx.ts'
import { EMPTY_DRAFT } from '../../../src/stores/draft.ts'

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string) => Array.from(`${text}\0`, (each) => [each.charCodeAt(0), 0]).flat()
const ascii = (text: string) => Array.from(text, (each) => each.charCodeAt(0))
const compound = (stream: string) => [...COMPOUND, ...new Array(504).fill(0), ...utf16(stream)]

test.each([
  ['an old workbook', compound('Workbook'), '旧版 Excel 工作簿（.xls）', '另存为 .xlsx'],
  ['one older still', compound('Book'), '旧版 Excel 工作簿（.xls）', '另存为 .xlsx'],
  ['a workbook with a password', compound('EncryptedPackage'), '设了打开密码', '去掉密码'],
  ['an old Word file', compound('WordDocument'), '旧版 Word 文件（.doc）', '请导入 .xlsx'],
  ['an old presentation', compound('PowerPoint Document'), '.ppt', '请导入 .xlsx'],
  ['an old file of no known kind', COMPOUND, '旧版 Office', '另存为不加密的 .xlsx'],
  ['a PDF', ascii('%PDF-1.7'), 'PDF', '请导入本站导出的'],
  ['a PNG', [0x89, ...ascii('PNG\r\n')], '图片（PNG）', '请导入 .xlsx'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], '图片（JPEG）', '请导入 .xlsx'],
  ['a RAR', ascii('Rar!\u001a\u0007'), '压缩包（RAR）', '先解压'],
  ['a gzip', [0x1f, 0x8b, 8], '压缩包（gzip）', '先解压'],
])('%s is called what it is, and what to do is said', (_, bytes, name, advice) => {
  const found = kindOf(Uint8Array.from(bytes))
  expect(found).toHaveProperty('refused')
  expect('refused' in found && found.refused).toContain(name)
  expect('refused' in found && found.refused).toContain(advice)
})

test.each([
  ['a figures file', ascii('{"format"'), 'text'],
  ['a table', [0xef, 0xbb, 0xbf, ...ascii('a,b')], 'text'],
  ['UTF-16', [0xff, 0xfe, 0x41, 0], 'text'],
  ['a zip', ascii('PK\u0003\u0004'), 'workbook'],
])('%s is read', (_, bytes, kind) => {
  expect(kindOf(Uint8Array.from(bytes))).toEqual({ kind })
})

test.each([
  ['xl/workbook.bin', '.xlsb'],
  ['word/document.xml', 'Word 文件（.docx）'],
  ['ppt/presentation.xml', '.pptx'],
  ['content.xml', '.ods'],
  ['Index/Document.iwa', 'Numbers'],
  ['数据/填写数据.xlsx', '请先解压'],
  ['readme.txt', '没有 Excel 工作簿'],
])('a zip file with %s in it is called what it is', async (name, words) => {
  const file = zipSync({ [name]: strToU8('x') })
  await expect(fromXlsx(file, EMPTY_DRAFT)).rejects.toThrow(words)
})
