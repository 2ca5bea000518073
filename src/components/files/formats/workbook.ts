import { strToU8, zipSync } from 'fflate'
import { lettersOf } from './cell-address.ts'
import type { Cell } from './rows.ts'

export interface Sheet {
  readonly name: string
  /** Column widths in characters. */
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly lines: readonly (readonly Cell[])[]
  /** What of a column helps those who fill it in; the same length as the head, where there is any help. */
  readonly columns?: readonly ColumnHelp[]
}

/** What a spreadsheet does for a column. */
export interface ColumnHelp {
  /** Typed as it stands: no spreadsheet makes a number or a date of it. */
  readonly isText: boolean
  /** What may be chosen; anything else is asked about. */
  readonly choices?: readonly string[]
  /** Said where a cell is chosen. */
  readonly prompt?: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Excel's own limit for one cell. */
const MAX_TEXT = 32_767

/** A workbook that Excel, WPS and LibreOffice open: plain cells, a bold head that stays in view. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const each = (part: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, index) => part(sheet, index + 1)).join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${KIND}"><sheets>${each(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${LINKS}">${each((_, n) => `<Relationship Id="rId${n}" Type="${KIND}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${KIND}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet)
  })
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)] as const)
  return zipSync(Object.fromEntries(files), { level: 6 })
}

/** Three looks: 0 a plain cell, wrapped; 1 the head, bold; 2 a cell of text, wrapped. */
const TEXT_LOOK = 2

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function sheetXml({ widths, head, lines, columns = [] }: Sheet): string {
  const look = (column: number) => (columns[column]?.isText ? TEXT_LOOK : 0)
  const cols = widths.map((width, index) => {
    const style = look(index) === 0 ? '' : ` style="${look(index)}"`
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`
  })
  const rows = [head, ...lines].map((cells, index) => {
    const row = index + 1
    const filled = cells.map((cell, column) =>
      cellXml(`${lettersOf(column)}${row}`, cell, row === 1 ? 1 : look(column)),
    )
    return `<row r="${row}">${filled.join('')}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData>${validations(columns, lines.length)}</worksheet>`
}

/** Rows below the last one in which choices are still offered. */
const ROOM = 1000

/** The choices of columns, as a list in each cell, and what is said of others. */
function validations(columns: readonly ColumnHelp[], rows: number): string {
  const each = columns.flatMap(({ choices, prompt }, column) => {
    const letters = lettersOf(column)
    const at = `allowBlank="1" sqref="${letters}2:${letters}${rows + ROOM}"`
    if (choices !== undefined)
      return [
        `<dataValidation type="list" errorStyle="warning" showErrorMessage="1" ${at}><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`,
      ]
    return prompt === undefined
      ? []
      : [`<dataValidation showInputMessage="1" prompt="${escaped(prompt)}" ${at}/>`]
  })
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
}

function cellXml(address: string, cell: Cell, style: number): string {
  if (cell === null) return ''
  const at = `<c r="${address}" s="${style}"`
  if (typeof cell === 'number') return `${at}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `${at} t="b"><v>${Number(cell)}</v></c>`
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MAX_TEXT))}</t></is></c>`
}

const CODE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g

/** Text as XML holds it; what XML cannot hold is written in Excel's own way, `_x000D_`. */
function escaped(text: string): string {
  return text
    .replace(CODE_LIKE, '_x005F_')
    .replace(NOT_XML, (found) => (found.length === 2 ? found : codeOf(found)))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
