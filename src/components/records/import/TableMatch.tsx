import { useState } from 'preact/hooks'
import { KINDS, type KindName, type ReadResult, writtenCell } from '../../../calculators/records/index.ts'
import { $draft, type Raw } from '../../../stores/index.ts'
import { listOf, replaceList, withIds } from '../lists.ts'
import { $place } from '../place.ts'
import { removeFile } from './files.ts'
import { bestKind, isAllPapers, matched, recordsOf } from './match.ts'

interface Props {
  readonly file: number
  readonly name: string
  readonly table: Extract<ReadResult, { kind: 'table' }>
}

const SHOWN = 5

/** A table of other people's making: which kind it is, which column is what, and what would come of it. */
export function TableMatch({ file, name, table }: Props) {
  const [kindName, setKind] = useState<KindName | ''>(() => bestKind(table.heading) ?? '')
  const [own, setOwn] = useState<Readonly<Record<string, number>> | null>(null)
  const kind = KINDS.find((each) => each.kind === kindName)
  const columns = kind === undefined ? {} : (own ?? matched(kind, table.heading))
  const records = kind === undefined ? [] : recordsOf(kind, table.rows, columns)
  const isMatched = Object.values(columns).some((column) => column >= 0)
  const apply = () => {
    if (kind === undefined) return
    const present = listOf($draft.get(), kind.kind) ?? []
    replaceList(
      kind.kind,
      withIds([...present, ...(records as readonly Raw[])]),
      `已向${kind.label}追加 ${records.length} 条。`,
    )
    removeFile(file)
    $place.set({ part: 'sheets', kind: kind.kind })
  }
  return (
    <section class="import-review table-match" aria-label={`对应“${name}”的各列`}>
      <h3>{`“${name}”：对应各列`}</h3>
      <label>
        这张表记的是{' '}
        <select
          value={kindName}
          onChange={(event) => {
            setKind(event.currentTarget.value as KindName | '')
            setOwn(null)
          }}
        >
          <option value="">（请选择）</option>
          {KINDS.map((each) => (
            <option key={each.kind} value={each.kind}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      {kind !== undefined && (
        <>
          <fieldset class="toolbar">
            <legend class="visually-hidden">各栏目对应哪一列</legend>
            {kind.fields.map((field) => (
              <label key={field.key}>
                {`${field.label} `}
                <select
                  value={String(columns[field.key] ?? -1)}
                  onChange={(event) => setOwn({ ...columns, [field.key]: Number(event.currentTarget.value) })}
                >
                  <option value="-1">（没有这一列）</option>
                  {table.heading.map((head, column) => (
                    <option key={`${column}-${head}`} value={String(column)}>
                      {head || `第 ${column + 1} 列`}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
          <Preview kind={kind} records={records} columns={columns} />
          <p>
            {isMatched
              ? `将追加 ${records.length} 条。没有对应的列不读入。`
              : '还没有一列对应上，没有可以读入的。'}
            {isMatched && isAllPapers(kind.kind, columns) && '没有“种类”一列，都按论文记。'}
          </p>
        </>
      )}
      <div class="toolbar">
        <button type="button" class="primary" disabled={!isMatched || records.length === 0} onClick={apply}>
          追加到台账
        </button>
        <button type="button" onClick={() => removeFile(file)}>
          取消
        </button>
      </div>
    </section>
  )
}

interface PreviewProps {
  readonly kind: (typeof KINDS)[number]
  readonly records: readonly { readonly [key: string]: unknown }[]
  readonly columns: Readonly<Record<string, number>>
}

/** The first records as they would be read. */
function Preview({ kind, records, columns }: PreviewProps) {
  const fields = kind.fields.filter(({ key }) => (columns[key] ?? -1) >= 0)
  if (fields.length === 0) return null
  return (
    <div class="preview">
      <table>
        <thead>
          <tr>
            {fields.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.slice(0, SHOWN).map((record, place) => (
            <tr key={place}>
              {fields.map((field) => (
                <td key={field.key}>{writtenCell(field, record[field.key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
