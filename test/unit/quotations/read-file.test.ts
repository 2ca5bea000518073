import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ReadText, readFile } from '../../../src/components/quotations/reading/read-file.ts'
import { Refused } from '../../../src/components/quotations/reading/refused.ts'
import { atOnce } from '../../../src/search/quotations.ts'
import { docxOf, footnotes, noteMark, paragraph, run } from '../../helpers/docx-files.ts'

const read = (bytes: Uint8Array, name = '材料.docx'): Promise<ReadText> =>
  readFile(new File([bytes as BlobPart], name), async (steps) => atOnce(steps))
const refusal = (bytes: Uint8Array, name?: string) =>
  read(bytes, name).then(
    () => 'read',
    (error: unknown) => (error instanceof Refused ? error.message : `not refused: ${error}`),
  )

const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`

test.each<[what: string, bytes: Uint8Array, text: string]>([
  [
    'paragraphs of several runs',
    docxOf(paragraph('联合', '实验室') + paragraph('第二段')),
    '联合实验室\n第二段',
  ],
  ['signs that XML escapes', docxOf(paragraph('a &lt; b &amp; c &#8805; d')), 'a < b & c ≥ d'],
  [
    'tabs and breaks',
    docxOf(paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>')),
    '甲\t乙\n丙',
  ],
  [
    'a tab stop of the layout is none of the text',
    docxOf(
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
    ),
    '甲',
  ],
  [
    'a table, a line for each paragraph of a cell',
    docxOf(`<w:tbl><w:tr>${cell('立项', '要求')}${cell('≧2500万元')}</w:tr></w:tbl>`),
    '立项\n要求\n≧2500万元',
  ],
  [
    'a tracked change, as if accepted',
    docxOf(
      paragraph(
        run('应达到'),
        `<w:del w:id="1"><w:r><w:delText>2000</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run('2500')}</w:ins>`,
        run('万元'),
      ),
    ),
    '应达到2500万元',
  ],
  [
    'words moved, where they went',
    docxOf(
      paragraph(
        `<w:moveFrom w:id="1">${run('甲')}</w:moveFrom>`,
        run('乙'),
        `<w:moveTo w:id="2">${run('甲')}</w:moveTo>`,
      ),
    ),
    '乙甲',
  ],
  [
    'a text box once, though it stands there twice',
    docxOf(
      paragraph(
        run('前'),
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('框里')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框里')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        run('后'),
      ),
    ),
    '框里\n前后',
  ],
  [
    'a field by its result',
    docxOf(paragraph('<w:r><w:instrText>TOC \\o</w:instrText></w:r>', run('目录'))),
    '目录',
  ],
  [
    'signs of the font Symbol',
    docxOf(paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>50人</w:t></w:r>')),
    '≥50人',
  ],
  [
    'hidden text is left out',
    docxOf(
      paragraph(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>批语</w:t></w:r>',
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>正文</w:t></w:r>',
      ),
    ),
    '正文',
  ],
  [
    'a note behind a mark, in brackets where it stands',
    docxOf(paragraph('“甲乙丙”', noteMark(1), '，丁'), footnotes('《办法》第七条')),
    '“甲乙丙”（脚注：《办法》第七条），丁',
  ],
  [
    'a note amid words, behind its paragraph: it parts no quotation',
    docxOf(paragraph('甲乙', noteMark(1), '丙丁') + paragraph('次段'), footnotes('见附件')),
    '甲乙丙丁\n（脚注：见附件）\n次段',
  ],
  ['a note that is not there', docxOf(paragraph('甲。', noteMark(9))), '甲。'],
])('%s', async (_, bytes, text) => {
  expect((await read(bytes)).text).toBe(text)
})

test('what is not read is said', async () => {
  const body =
    '<w:p><w:pPr><w:numPr/></w:pPr><w:ins w:id="1"><w:r><w:t>甲</w:t></w:r></w:ins><w:r><w:drawing/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r></w:p>'
  const said = (await read(docxOf(body))).remarks.join('')
  for (const word of ['修订', '自动编号', '隐藏', '图片']) expect(said).toContain(word)
  expect((await read(docxOf(paragraph('甲')))).remarks).toEqual([])
})

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const compound = (name: string) => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0])
  for (const [i, letter] of Array.from(name).entries()) bytes[1024 + 2 * i] = letter.charCodeAt(0)
  return bytes
}
const whole = docxOf(paragraph('联合实验室'.repeat(400)))

test.each<[what: string, bytes: Uint8Array, words: RegExp]>([
  ['nothing', new Uint8Array(), /空的/],
  ['an encrypted .docx', compound('EncryptedPackage'), /打开密码/],
  ['a .doc', compound('WordDocument'), /旧版 Word/],
  ['another OLE file', compound('Workbook'), /旧版 Office/],
  ['a PDF', ascii('%PDF-1.7 ...'), /PDF/],
  ['a picture', ascii('\x89PNG\r\n\x1a\n'), /图片/],
  ['an archive', ascii('Rar!\x1a\x07'), /压缩包/],
  ['RTF', ascii('{\\rtf1 x}'), /RTF/],
  ['a workbook', zipSync({ 'xl/workbook.xml': ascii('<x/>') }), /Excel/],
  ['an .odt', zipSync({ 'content.xml': ascii('<x/>') }), /OpenDocument/],
  ['any .zip', zipSync({ 'a.txt': ascii('x') }), /压缩包/],
  ['a .docx cut short', whole.slice(0, whole.length - 400), /损坏/],
  ['a .docx with a byte changed', whole.map((byte, i) => (i === 200 ? byte ^ 0xff : byte)), /损坏/],
  ['no XML', docxOf('<w:p>'), /损坏/],
  ['no text in it', docxOf('<w:p/>'), /没有文字/],
  ['bytes that are no text', Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 256), /文字编码|不是文字/],
])('%s is refused in words', async (_, bytes, words) => {
  expect(await refusal(bytes)).toMatch(words)
})

test('a bomb is refused before it is unpacked', async () => {
  const bytes = docxOf(paragraph('甲'))
  const view = new DataView(bytes.buffer)
  // The size that the directory gives for the second file, which is the text.
  const at = Buffer.from(bytes).lastIndexOf('word/document.xml') - 46
  view.setUint32(at + 24, 65 * 1024 * 1024, true)
  expect(await refusal(bytes)).toMatch(/过大/)
})

test('a text longer than a million characters is refused, one of 200,000 is read', async () => {
  expect(await refusal(docxOf(paragraph('字'.repeat(1_000_001))))).toMatch(/100 万字/)
  expect((await read(docxOf(paragraph('字'.repeat(200_000))))).text.length).toBe(200_000)
})

test('50 MB of pictures beside the text are passed over', async () => {
  const picture = new Uint8Array(50 * 1024 * 1024)
  for (let i = 0; i < picture.length; i += 64) picture[i] = (i * 2_654_435_761) >>> 24
  const file = docxOf(paragraph('正文'), { 'word/media/image1.png': [picture, { level: 0 }] })
  expect((await read(file)).text).toBe('正文')
}, 60_000)

describe('plain text', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode('联合实验室'), '联合实验室'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('甲')]), '甲'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x32, 0x75]), '甲'],
    ['GB 18030, as Notepad in Chinese saved it', Uint8Array.from([0xc1, 0xaa, 0xba, 0xcf]), '联合'],
  ])('%s', async (_, bytes, text) => {
    expect((await read(bytes, '材料.txt')).text).toBe(text)
  })
})

test('whatever bytes are changed, a file is read or refused in words', async () => {
  const file = docxOf(paragraph('“甲乙丙”', noteMark(1)), footnotes('《办法》'))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const bytes = file.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        expect(await refusal(bytes)).not.toMatch(/^not refused/)
      },
    ),
    { numRuns: 300, seed: 5 },
  )
})
