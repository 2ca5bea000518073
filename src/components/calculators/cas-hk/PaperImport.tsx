import { useState } from 'preact/hooks'
import { kindOf } from '../../../stores/files/file-kind.ts'
import { textOf } from '../../../stores/files/text-of.ts'
import { UnusableFile } from '../../../stores/files/trouble.ts'
import { $draft, figureAt, type Raw } from '../../../stores/index.ts'
import { type Matching, rematched } from './headings.ts'
import { papersOf, readSheet, type Sheet, suggestMatching } from './import.ts'
import { PAPER_COLUMNS, PAPERS, replacePapers } from './papers.ts'

const MAX_BYTES = 10 * 1024 * 1024
const MOST_REPORTS = 50
const LONGEST_SAMPLE = 24

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
        <Preview sheet={sheet} matching={matching} onMatch={setMatching} onApply={apply} />
      )}
    </div>
  )
}

/**
 * The text of a chosen table.
 * @throws UnusableFile where it is none, with the reason in words.
 */
async function tableIn(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new UnusableFile('文件超过 10 MB，请分开导入。')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = kindOf(bytes)
  if ('refused' in found) throw new UnusableFile(found.refused)
  if (found.kind === 'workbook')
    throw new UnusableFile('这里读不了 .xlsx。请在 Excel 里选中整张表，复制后粘贴到上面，或另存为 CSV。')
  return textOf(bytes)
}

interface PreviewProps {
  readonly sheet: Sheet
  readonly matching: Matching
  readonly onMatch: (matching: Matching) => void
  readonly onApply: (papers: Raw[], keep: boolean) => void
}

function Preview({ sheet, matching, onMatch, onApply }: PreviewProps) {
  const { papers, reports, trouble } = papersOf(sheet, matching)
  const left = reports.filter(({ isCounted }) => !isCounted).length
  return (
    <>
      <fieldset class="toolbar">
        <legend>对应各列</legend>
        {PAPER_COLUMNS.map(({ key, label }) => (
          <p key={key}>
            <label>
              {`${label} `}
              <select
                value={String(matching[key])}
                aria-describedby={`import-${key}`}
                onChange={(event) => onMatch(rematched(matching, key, Number(event.currentTarget.value)))}
              >
                <option value="-1">（没有这一列）</option>
                {sheet.heading.map((name, index) => (
                  <option key={`${index}-${name}`} value={String(index)}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <small id={`import-${key}`}>{sample(sheet, matching[key])}</small>
          </p>
        ))}
      </fieldset>
      <p class={left === papers.length ? 'problem' : undefined}>{readWords(papers.length, left)}</p>
      {trouble !== undefined && <p class="problem">{trouble}</p>}
      {sheet.strays > 0 && <p>{`有 ${sheet.strays} 格以引号开头，但引号不成对，已按原样读入，请核对。`}</p>}
      {reports.length > 0 && (
        <ul class="problem">
          {reports.slice(0, MOST_REPORTS).map(({ row, message }) => (
            <li key={row}>{`第 ${row} 行：${message}`}</li>
          ))}
          {reports.length > MOST_REPORTS && <li>{`另有 ${reports.length - MOST_REPORTS} 行。`}</li>}
        </ul>
      )}
      <div class="toolbar">
        <button type="button" onClick={() => onApply(papers, true)}>
          追加到列表
        </button>
        <button type="button" onClick={() => onApply(papers, false)}>
          替换整个列表
        </button>
      </div>
    </>
  )
}

/** How many rows were read, and how many of them count. */
function readWords(all: number, left: number): string {
  if (left < all) return `读到 ${all} 行，其中 ${left} 行不完整或有误（会列入表中，但不计入合计）。`
  return `读到 ${all} 行，没有一篇能计入：每一行都缺影响因子或学科平均影响因子，或者填得不对。照这样导入，“联合发表物”不会因此有结果。`
}

/** What the first row has in a column, for a person to see what was matched. */
function sample({ rows }: Sheet, column: number): string {
  if (column < 0) return '不导入'
  const cell = rows[0]?.[column] ?? ''
  return cell === ''
    ? '第 1 行：空'
    : `第 1 行：${cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell}`
}
