import type { Report } from '../../calculators/index.ts'
import { $case, $draft, $today, BASELINE, figureAt } from '../../stores/index.ts'
import { download } from '../layout/download.ts'
import type { Sheet } from './formats/workbook.ts'
import { elementsOf } from './report/page-words.ts'
import { printReport } from './report/print.tsx'
import { sheetOfPage } from './sheet.ts'

/** Each way out of the browser; what it needs is loaded when it is first used. */
export const EXPORTS: readonly { readonly label: string; readonly run: () => Promise<void> }[] = [
  {
    label: '导出 Excel',
    run: async () => {
      const [{ toXlsx }, { findingSheet }] = await Promise.all([
        import('./formats/xlsx.ts'),
        import('./report/finding-sheet.ts'),
      ])
      const draft = $draft.get()
      save(toXlsx(draft, [named(await findingSheet(draft, elementsOf, $today.get()))]) as BlobPart, 'xlsx')
    },
  },
  {
    label: '导出 CSV',
    run: async () => {
      const { toCsv } = await import('./formats/csv.ts')
      save(await toCsv($draft.get()), 'csv')
    },
  },
  { label: '导出 JSON', run: saveJson },
]

/** The figures file, records and all. */
export async function saveJson(): Promise<void> {
  const { toJson } = await import('./formats/json.ts')
  save(toJson($draft.get()), 'json')
}

/** The 自评表 as a file and on paper. */
export function sheetExports(sheet: () => Promise<Report>): typeof EXPORTS {
  return [
    { label: '自评表（Word）', run: saveSheet },
    { label: '打印自评表', run: async () => printReport(await sheet()) },
  ]
}

/** The 自评表 of this page's calculator as a Word file. @throws where the page has none. */
export async function saveSheet(): Promise<void> {
  const sheet = sheetOfPage()
  if (sheet === null) throw new Error('no sheet on this page')
  const { toWord } = await import('./report/word.ts')
  save(await toWord(await sheet()), 'docx', '自评表')
}

/** The records as a workbook to fill in, empty sheets where there are none. */
export async function saveRecordBook(): Promise<void> {
  const [{ toRecordBook }, { recordsIn }] = await Promise.all([
    import('./formats/record-book.ts'),
    import('./formats/records.ts'),
  ])
  save(toRecordBook(recordsIn($draft.get()).lists) as BlobPart, 'xlsx', '台账')
}

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

function save(content: BlobPart, extension: keyof typeof TYPES, what = '填写数据'): void {
  const name = figureAt($draft.get(), 'name')
  const lab = typeof name === 'string' && name.trim() !== '' ? name.trim() : '联合实验室'
  const parts = [lab, ...scenarioName(), what]
  download(content, `${parts.map(inFileName).join('-')}.${extension}`, TYPES[extension])
}

/** The scenario on screen; none where that is 现状. */
function scenarioName(): string[] {
  const { scenarios, active } = $case.get()
  const name = scenarios[active]?.name ?? BASELINE
  return name === BASELINE ? [] : [name]
}

/** The findings, and of which scenario they are. */
function named(sheet: Sheet): Sheet {
  return { ...sheet, lines: [...scenarioName().map((name) => [`方案：${name}`]), ...sheet.lines] }
}

/** A name without what file systems refuse, and not too long. */
function inFileName(name: string): string {
  return name.slice(0, 60).replace(/[\\/:*?"<>|\s]+/g, '_')
}
