import type { Report } from '../../../stores/files/report.ts'
import { $draft, figureAt } from '../../../stores/index.ts'
import { download } from '../../layout/download.ts'
import { standardElements } from './page-words.ts'
import { printReport } from './print.tsx'

/** Each way out of the browser; what it needs is loaded when it is first used. */
export const EXPORTS: readonly { readonly label: string; readonly run: () => Promise<void> }[] = [
  {
    label: '导出 Excel',
    run: async () => {
      const [{ toXlsx }, { findingSheet }, elements] = await Promise.all([
        import('../../../stores/files/xlsx.ts'),
        import('../../../stores/files/finding-sheet.ts'),
        standardElements(),
      ])
      const draft = $draft.get()
      save(toXlsx(draft, [findingSheet(draft, elements)]) as BlobPart, 'xlsx')
    },
  },
  {
    label: '导出 CSV',
    run: async () => {
      const { toCsv } = await import('../../../stores/files/csv.ts')
      save(await toCsv($draft.get()), 'csv')
    },
  },
  {
    label: '导出 JSON',
    run: async () => {
      const { toJson } = await import('../../../stores/files/json.ts')
      save(toJson($draft.get()), 'json')
    },
  },
]

/** The 自评表 as a file and on paper. */
export function sheetExports(sheet: () => Promise<Report>): typeof EXPORTS {
  return [
    {
      label: '自评表（Word）',
      run: async () => {
        const { toWord } = await import('../../../stores/files/word.ts')
        save(await toWord(await sheet()), 'docx', '自评表')
      },
    },
    { label: '打印自评表', run: async () => printReport(await sheet()) },
  ]
}

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

function save(content: BlobPart, extension: keyof typeof TYPES, what = '填写数据'): void {
  const name = figureAt($draft.get(), 'name')
  const lab = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 60) : '联合实验室'
  download(content, `${lab.replace(/[\\/:*?"<>|\s]+/g, '_')}-${what}.${extension}`, TYPES[extension])
}
