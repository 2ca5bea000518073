import { type Draft, figureAt, type Raw } from '../../stores/index.ts'
import { NumberField } from './NumberField.tsx'
import { pastedRows } from './rows.ts'

export interface Column {
  /** Key within an entry; `null` where the entry itself is the figure. */
  readonly key: string | null
  readonly label: string
  readonly unit?: string
}

interface Props {
  readonly path: string
  readonly label: string
  /** 年 or 学期: what one entry stands for. */
  readonly per: string
  readonly columns: readonly Column[]
  readonly draft: Draft
  readonly problems: ReadonlyMap<string, string>
  readonly onChange: (path: string, value: Raw | undefined) => void
  readonly describedBy?: string | undefined
}

/** Figures one a year or one a semester: add and remove entries, or paste a row or a block from a spreadsheet. */
export function SeriesField({ path, label, per, columns, draft, problems, onChange, describedBy }: Props) {
  const given = figureAt(draft, path)
  const entries: readonly Raw[] = Array.isArray(given) ? given : []
  const shown = Math.max(entries.length, 1)
  const place = (index: number, { key }: Column) => `${path}.${index}${key === null ? '' : `.${key}`}`

  const paste = (start: number) => (event: ClipboardEvent) => {
    const rows = pastedRows(event.clipboardData?.getData('text/plain') ?? '')
    if (rows === null) return
    event.preventDefault()
    onChange(path, pasted(entries, start, rows, columns))
  }

  return (
    <fieldset class="series" aria-describedby={describedBy}>
      <legend>{label}</legend>
      {problems.has(path) && <p class="problem">{problems.get(path)}</p>}
      <ol>
        {Array.from({ length: shown }, (_, index) => (
          <li key={index}>
            <span class="ordinal">{`第 ${index + 1} ${per}`}</span>
            {columns.map((column) => (
              <NumberField
                key={column.key ?? ''}
                path={place(index, column)}
                context={`${label} 第 ${index + 1} ${per}`}
                label={column.label}
                hideLabel={column.label === ''}
                {...(column.unit === undefined ? {} : { unit: column.unit })}
                value={figureAt(draft, place(index, column))}
                problem={problems.get(place(index, column)) ?? problems.get(`${path}.${index}`)}
                onChange={(text) => onChange(place(index, column), text)}
                onPaste={paste(index)}
              />
            ))}
            <button
              type="button"
              disabled={entries.length === 0}
              aria-label={`删去第 ${index + 1} ${per}`}
              onClick={() =>
                onChange(
                  path,
                  entries.filter((_, other) => other !== index),
                )
              }
            >
              删去
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => onChange(path, [...filled(entries, shown), null])}>
        {`添加一${per === '年' ? '年' : `个${per}`}`}
      </button>
    </fieldset>
  )
}

function filled(entries: readonly Raw[], length: number): Raw[] {
  return Array.from({ length }, (_, index) => entries[index] ?? null)
}

/** One row of cells runs along the entries, as years stand side by side in a sheet; several rows are one entry each. */
function pasted(entries: readonly Raw[], start: number, rows: string[][], columns: readonly Column[]): Raw[] {
  const single = columns.length === 1
  const cells = single ? rows.flat().map((cell) => [cell]) : across(rows, columns.length)
  const next = filled(entries, Math.max(entries.length, start + cells.length))
  cells.forEach((row, offset) => {
    next[start + offset] = single
      ? (row[0] ?? null)
      : Object.fromEntries(columns.map(({ key }, column) => [key ?? '', row[column] ?? null]))
  })
  return next
}

/** Two long rows (totals above, shares below) are turned to one pair an entry. */
function across(rows: string[][], width: number): string[][] {
  const long = (rows[0]?.length ?? 0) > width
  return long ? (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? '')) : rows
}
