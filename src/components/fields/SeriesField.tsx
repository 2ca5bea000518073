import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Draft, figureAt, type Raw } from '../../stores/index.ts'
import { NumberField } from './NumberField.tsx'
import { pastedRows } from './rows.ts'
import { filled, withCell } from './series.ts'

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
  /** How many entries are shown at least, the file must have where it has any, and may have. */
  readonly atLeast: number
  readonly given: number
  readonly atMost: number
  readonly hint?: string | undefined
  readonly draft: Draft
  readonly problems: ReadonlyMap<string, string>
  readonly onChange: (path: string, value: Raw | undefined) => void
  readonly describedBy?: string | undefined
}

/** Figures one a year or one a semester: add and remove entries, or paste a row or a block from a spreadsheet. */
export function SeriesField(props: Props) {
  const { path, label, per, columns, atLeast, given, atMost, hint, draft, problems, onChange, describedBy } =
    props
  const hintId = `f-${path}-hint`
  const described = [describedBy ?? '', hint === undefined ? '' : hintId]
  const value = figureAt(draft, path)
  const entries: readonly Raw[] = Array.isArray(value) ? value : []
  const shown = Math.max(entries.length, atLeast)
  const place = (index: number, { key }: Column) => `${path}.${index}${key === null ? '' : `.${key}`}`

  const change =
    (index: number, { key }: Column) =>
    (text: string) =>
      onChange(path, withCell(entries, { index, key }, text, { shown: atLeast, given }))

  // The press makes a cell, and what is wanted next is to fill it.
  const list = useRef<HTMLOListElement>(null)
  const adds = useRef(false)
  useLayoutEffect(() => {
    if (adds.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus()
    adds.current = false
  }, [shown])
  const add = () => {
    adds.current = true
    onChange(path, [...filled(entries, shown), null])
  }

  const paste = (start: number, from: number) => (event: ClipboardEvent) => {
    const rows = pastedRows(event.clipboardData?.getData('text/plain') ?? '')
    if (rows === null) return
    event.preventDefault()
    onChange(path, pasted(entries, { start, from }, rows, columns))
  }

  return (
    <fieldset class="series" aria-describedby={described.join(' ').trim() || undefined}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {problems.has(path) && <p class="problem">{problems.get(path)}</p>}
      <ol ref={list}>
        {Array.from({ length: shown }, (_, index) => (
          <li key={index}>
            <span class="ordinal">{`第 ${index + 1} ${per}`}</span>
            {columns.map((column, at) => (
              <NumberField
                key={column.key ?? ''}
                path={place(index, column)}
                context={`${label} 第 ${index + 1} ${per}`}
                label={column.label}
                hideLabel={column.label === ''}
                {...(column.unit === undefined ? {} : { unit: column.unit })}
                value={figureAt(draft, place(index, column))}
                problem={problems.get(place(index, column)) ?? problems.get(`${path}.${index}`)}
                onChange={change(index, column)}
                onPaste={paste(index, at)}
              />
            ))}
            <button
              type="button"
              aria-disabled={index >= entries.length}
              aria-label={`删去第 ${index + 1} ${per}`}
              onClick={() => {
                if (index >= entries.length) return
                onChange(
                  path,
                  entries.filter((_, other) => other !== index),
                )
              }}
            >
              删去
            </button>
          </li>
        ))}
      </ol>
      {shown < atMost && (
        <button type="button" onClick={add}>
          {`添加一${per === '学期' ? '个学期' : per}`}
        </button>
      )}
    </fieldset>
  )
}

/**
 * One row of cells runs along the entries, as years stand side by side in a sheet; several rows are one entry
 * each. A block is put where the cell is that it was pasted in, or from the first column where it would not
 * fit; figures beside it stay.
 */
function pasted(
  entries: readonly Raw[],
  { start, from }: { readonly start: number; readonly from: number },
  rows: string[][],
  columns: readonly Column[],
): Raw[] {
  const single = columns.length === 1
  const cells = single ? rows.flat().map((cell) => [cell]) : across(rows, columns.length, from)
  const first = (cells[0]?.length ?? 0) > columns.length - from ? 0 : from
  const next = filled(entries, Math.max(entries.length, start + cells.length))
  cells.forEach((row, offset) => {
    const before = next[start + offset]
    const given = columns.slice(first, first + row.length).map(({ key }, at) => [key ?? '', row[at] ?? null])
    next[start + offset] = single
      ? (row[0] ?? null)
      : { ...(typeof before === 'object' ? before : {}), ...Object.fromEntries(given) }
  })
  return next
}

/** Rows longer than there are columns (totals above, shares below) are turned to one entry a cell. */
function across(rows: string[][], width: number, from: number): string[][] {
  const room = rows.length === 1 ? width - from : width
  const long = (rows[0]?.length ?? 0) > room
  return long ? (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? '')) : rows
}
