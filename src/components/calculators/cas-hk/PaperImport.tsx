import { useState } from 'preact/hooks'
import { $draft, figureAt, type Raw } from '../../../stores/index.ts'
import { UnusableFile } from '../../files/formats/trouble.ts'
import { tableIn } from './chosen-table.ts'
import type { Matching } from './headings.ts'
import { readSheet, type Sheet, suggestMatching } from './import.ts'
import { PaperPreview } from './PaperPreview.tsx'
import { PAPERS, replacePapers } from './papers.ts'

/** Rows from a sheet: paste or choose a file, match the columns, see what each row lacks, then add or replace. */
export function PaperImport() {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [matching, setMatching] = useState<Matching | null>(null)
  const [said, setSaid] = useState('')
  const read = (text: string) => {
    const next = readSheet(text)
    setSheet(next.refused === undefined ? next : null)
    setMatching(suggestMatching(next))
    setSaid(next.refused ?? '')
  }
  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      read(await tableIn(file))
    } catch (error) {
      setSheet(null)
      setSaid(error instanceof UnusableFile ? error.message : '文件没有读出来，请重新选择。')
    }
  }
  const apply = (papers: Raw[], keep: boolean) => {
    const present = figureAt($draft.get(), PAPERS)
    const kept = keep && Array.isArray(present) ? present : []
    const label = keep ? `已向论文列表追加 ${papers.length} 篇。` : '已替换论文列表。'
    replacePapers([...kept, ...papers], label)
    setSheet(null)
    setSaid(`已导入 ${papers.length} 篇。`)
  }
  return (
    <div class="import">
      <label>
        粘贴表格（从 Excel 复制，或 CSV、TSV 文本）
        <textarea rows={4} onInput={(event) => read(event.currentTarget.value)} />
      </label>
      <label>
        或选择 CSV、TSV 文件{' '}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{said}</p>
      {sheet !== null && matching !== null && (
        <PaperPreview sheet={sheet} matching={matching} onMatch={setMatching} onApply={apply} />
      )}
    </div>
  )
}
