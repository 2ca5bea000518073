import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { exampleProfile } from '../../src/calculators/index.ts'
import { toCsv } from '../../src/components/files/formats/csv.ts'
import { toJson } from '../../src/components/files/formats/json.ts'
import { toXlsx } from '../../src/components/files/formats/xlsx.ts'
import type { Draft } from '../../src/stores/draft.ts'
import type { Seeded } from './seeded.ts'

/** A file as someone might choose it. */
export interface Damaged {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether the figures in it are either those of the example lab or not read: a workbook carries checksums. */
  readonly isChecked: boolean
}

export const EXAMPLE = (await exampleProfile()) as unknown as Draft
const WORKBOOK = toXlsx(EXAMPLE, [])
const PARTS = unzipSync(WORKBOOK)
const SHEET = 'xl/worksheets/sheet1.xml'
const CSV = strToU8(await toCsv(EXAMPLE))
const JSON_FILE = strToU8(toJson(EXAMPLE))

type Make = (random: Seeded) => Omit<Damaged, 'what'>

const MAKES: Readonly<Record<string, Make>> = {
  'bits of a workbook flipped': (random) => workbook(flipped(WORKBOOK, random)),
  'bits of an unpacked workbook flipped': (random) => workbook(flipped(zipSync(PARTS, { level: 0 }), random)),
  'a workbook cut short': (random) => workbook(WORKBOOK.slice(0, random.below(WORKBOOK.length))),
  'a workbook without its beginning': (random) => workbook(WORKBOOK.slice(1 + random.below(2000))),
  'bytes of a workbook lost or doubled': (random) => workbook(spliced(WORKBOOK, random)),
  'blocks of a workbook overwritten': (random) => workbook(overwritten(WORKBOOK, random)),
  'a directory that lies': (random) => workbook(lying(random)),
  'XML of a workbook torn': (random) => forged(torn(random), random),
  'tags where none belong': (random) => forged(crowded(random), random),
  'cells far away': (random) => forged(farAway(random), random),
  'deep XML': (random) => forged(deep(random), random),
  'texts without end': (random) => forged(endless(random), random),
  'a bomb': (random) => bomb(random),
  'a table cut short': (random) => csv(CSV.slice(0, random.below(CSV.length))),
  'bits of a table flipped': (random) => csv(flipped(CSV, random)),
  'a table of junk': (random) => csv(strToU8(junkTable(random))),
  'a figures file cut short': (random) => json(JSON_FILE.slice(0, random.below(JSON_FILE.length - 1))),
  'bits of a figures file flipped': (random) => json(flipped(JSON_FILE, random)),
  'a figures file of junk': (random) => json(strToU8(junkJson(random))),
  'bytes at random behind a known beginning': (random) => anyBytes(random),
}

export const KINDS_OF_DAMAGE = Object.keys(MAKES)

/** The file that a seed makes; the kinds take turns. */
export function damagedFile(seed: number, random: Seeded): Damaged {
  const what = KINDS_OF_DAMAGE[seed % KINDS_OF_DAMAGE.length] as string
  return { what, ...(MAKES[what] as Make)(random) }
}

const workbook = (bytes: Uint8Array) => ({ name: '数据.xlsx', bytes, isChecked: true })
const csv = (bytes: Uint8Array) => ({ name: '数据.csv', bytes, isChecked: false })
const json = (bytes: Uint8Array) => ({ name: '数据.json', bytes, isChecked: false })

/** A whole zip file with another sheet in it: what it holds is what its maker wrote. */
function forged(sheet: string, random: Seeded): Omit<Damaged, 'what'> {
  const isMoved = random.oneIn(4)
  const { [SHEET]: _, ...others } = PARTS
  const rels = 'xl/_rels/workbook.xml.rels'
  const moved = strToU8(strFromU8(PARTS[rels] as Uint8Array).replace('worksheets/sheet1.xml', 'a.xml'))
  const parts = isMoved
    ? { ...others, [rels]: moved, 'xl/a.xml': strToU8(sheet) }
    : { ...others, [SHEET]: strToU8(sheet) }
  return { ...workbook(zipSync(parts, { level: 1 })), isChecked: false }
}

function flipped(bytes: Uint8Array, random: Seeded): Uint8Array {
  const changed = bytes.slice()
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(changed.length)
    changed[at] = (changed[at] as number) ^ (1 << random.below(8))
  }
  return changed
}

function spliced(bytes: Uint8Array, random: Seeded): Uint8Array {
  const at = random.below(bytes.length)
  const length = 1 + random.below(64)
  const rest = random.oneIn(2) ? bytes.subarray(at + length) : bytes.subarray(Math.max(0, at - length))
  return joined(bytes.subarray(0, at), rest)
}

function overwritten(bytes: Uint8Array, random: Seeded): Uint8Array {
  const changed = bytes.slice()
  const at = random.below(changed.length)
  changed.fill(random.pick([0, 255, 80]), at, at + 1 + random.below(512))
  return changed
}

const ENTRY = 0x02014b50
/** Where the directory says the flags, the method, the checksum, the sizes and the place of an entry. */
const CLAIMS = [8, 10, 16, 20, 24, 28, 30, 32, 42]

function lying(random: Seeded): Uint8Array {
  const changed = WORKBOOK.slice()
  const view = new DataView(changed.buffer)
  const entries: number[] = []
  for (let at = 0; at < changed.length - 4; at += 1) if (view.getUint32(at, true) === ENTRY) entries.push(at)
  const at = random.pick(entries) + random.pick(CLAIMS)
  view.setUint16(at, random.pick([0, 1, 8, 0xffff, random.below(0x10000)]), true)
  if (random.oneIn(3))
    view.setUint16(changed.length - 22 + random.pick([8, 10, 12, 16, 20]), random.below(0x10000), true)
  return changed
}

const sheet = () => strFromU8(PARTS[SHEET] as Uint8Array)
const inData = (junk: string) => sheet().replace('<sheetData>', `<sheetData>${junk}`)

function torn(random: Seeded): string {
  let xml = sheet()
  for (let left = 1 + random.below(5); left > 0; left -= 1) {
    const at = random.below(xml.length)
    xml =
      xml.slice(0, at) +
      random.pick(['<', '>', '"', "'", '&', '/', '<c', '</row>', '', ']]>', '<!--']) +
      xml.slice(at + random.below(8))
  }
  return xml
}

function crowded(random: Seeded): string {
  const junk = [
    '<c ',
    '<c><f>',
    '<c><f/>',
    '<row/>',
    '<row r="9">',
    '<c r="A1"/>',
    '<f>',
    '&lt;',
    '&a;',
    '<!--a-->',
    '<?a?>',
    '<![CDATA[1]]>',
    '<x y="1" y="2"/>',
    ' ',
    '<row><c><v>1</v></c></row>',
  ]
  return inData(random.pick(junk).repeat(10 ** (1 + random.below(5)) * (1 + random.below(5))))
}

function farAway(random: Seeded): string {
  const quote = random.pick(['"', "'"])
  const column = random.pick(['A', 'Z', 'AA', 'ZZ', 'XFD', 'ZZZ', 'AAAA', 'a', ''])
  const row = random.pick(['1048576', '30000', '99999999', '0', '-1', '1e9', '007', ''])
  const place = `${quote}${column}${row}${quote}`
  const data = `<row r=${quote}${row}${quote}><c r=${place}><v>1</v></c></row></sheetData>`
  const before = random.oneIn(2)
    ? `<dimension ref="A1:XFD1048576"/>`
    : `<cols><col min="1" max="16384"/></cols>`
  const merged = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(random.below(50))}</mergeCells>`
  return sheet()
    .replace('<sheetData>', `${before}<sheetData>`)
    .replace('</sheetData>', data + merged)
}

function deep(random: Seeded): string {
  const depth = random.pick([10, 70, 5000, 200_000])
  const closed = random.oneIn(2) ? '</x>'.repeat(depth) : ''
  return inData(`${'<x>'.repeat(depth)}${closed}`)
}

function endless(random: Seeded): string {
  const length = random.pick([1000, 40_000, 300_000, 3_000_000])
  const text = random.pick(['5', ' ', '_x0041_', '字', '&amp;']).repeat(length / 5)
  return random.oneIn(2)
    ? sheet().replace(/<v>\d+<\/v>/, `<f>${text}</f><v>1</v>`)
    : sheet().replace(/<v>\d+<\/v>/, `<v>${text}</v>`)
}

function bomb(random: Seeded): Omit<Damaged, 'what'> {
  const size = random.pick([1, 17, 40]) * 1024 * 1024
  const bytes = zipSync(
    { ...PARTS, [random.pick([SHEET, 'xl/a.xml', 'xl/media/a.png'])]: new Uint8Array(size) },
    { level: 9 },
  )
  if (random.oneIn(2)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === ENTRY) view.setUint32(at + 24, 10, true)
  }
  return { ...workbook(bytes), isChecked: false }
}

function junkTable(random: Seeded): string {
  const pieces = [
    '"',
    '""',
    ',',
    '\t',
    ';',
    '\r',
    '\n',
    '\r\n',
    '路径',
    'moe.buildingArea',
    '5200',
    'a',
    ' ',
    '\u0000',
    '=1+1',
    '"a"b',
    'sep=;\n',
  ]
  const unit = Array.from({ length: 1 + random.below(6) }, () => random.pick(pieces)).join('')
  return `${random.pick(['', 'sep=,\r\n', '\uFEFF'])}路径,数值\r\n${unit.repeat(1 + random.below(10 ** (1 + random.below(5))))}`
}

function junkJson(random: Seeded): string {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"moe"',
    '1',
    'null',
    '"',
    '\\',
    '1e999',
    '-',
    ' ',
    '{"a":',
    '[[[[',
  ]
  const unit = Array.from({ length: 1 + random.below(6) }, () => random.pick(pieces)).join('')
  const many = unit.repeat(1 + random.below(10 ** (1 + random.below(5))))
  return random.oneIn(2) ? many : `{"format":"joint-lab-figures/1","moe":${many}}`
}

function anyBytes(random: Seeded): Omit<Damaged, 'what'> {
  const start = random.pick([
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
    [0x25, 0x50, 0x44, 0x46],
  ])
  const rest = Uint8Array.from({ length: random.below(5000) }, () => random.below(256))
  const name = random.pick(['a.xlsx', 'a.csv', 'a.json', 'a', 'a.xls'])
  return { name, bytes: joined(Uint8Array.from(start), rest), isChecked: false }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length)
  whole.set(one)
  whole.set(other, one.length)
  return whole
}
