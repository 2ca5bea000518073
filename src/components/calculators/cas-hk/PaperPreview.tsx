import type { Raw } from '../../../stores/index.ts'
import { type Matching, rematched } from './headings.ts'
import { papersOf, type Sheet } from './import.ts'
import { PAPER_COLUMNS } from './papers.ts'

const MOST_REPORTS = 50
const LONGEST_SAMPLE = 24

interface Props {
  readonly sheet: Sheet
  readonly matching: Matching
  readonly onMatch: (matching: Matching) => void
  readonly onApply: (papers: Raw[], keep: boolean) => void
}

/** What was read of a sheet under a matching, which can be changed, and the two ways to take it over. */
export function PaperPreview({ sheet, matching, onMatch, onApply }: Props) {
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
