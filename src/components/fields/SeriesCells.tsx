import { computed } from 'nanostores'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { ENTRY_WORDS, type Field, UNIT_LABELS, type Unit } from '../../calculators/index.ts'
import { $draft, type Bench, figureAt, MAX_TEXT, type Raw, setFigure } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { NumberField } from './NumberField.tsx'
import { filled, withCell } from './series.ts'

interface Props {
  readonly $problems: Bench['$problems']
  readonly path: string
  readonly field: Extract<Field, { readonly kind: 'list' }>
  readonly label: string
  /** How many cells it opens with, where the field table does not say. */
  readonly atLeast?: number | undefined
  /** Ids of what describes it besides: the bar in words. */
  readonly describedBy?: string | undefined
}

/** Figures one a year, a semester or a party, as cells beside each other; more can be added, the last taken away. */
export function SeriesCells({ $problems, path, field, label, atLeast: opensWith = 1, describedBy }: Props) {
  const entries = entriesOf(
    useStore(useMemo(() => computed($draft, (draft) => figureAt(draft, path)), [path])),
  )
  const problems = useStore($problems)
  const { item, per, maxItems, minItems = 0, hint } = field
  const atLeast = Math.max(field.opensWith ?? 1, minItems, opensWith)
  const shown = Math.max(entries.length, atLeast)
  const word = ENTRY_WORDS[per]
  const keys = item.kind === 'object' ? item.fields : [{ key: null, label: '' }]
  const unit = unitOf(item.kind === 'object' ? item.fields[0] : item)
  // To change them, not those that were drawn: two cells may change before anything is drawn anew.
  const now = () => entriesOf(figureAt($draft.get(), path))
  const change = (index: number, key: string | null) => (text: string) => {
    const sizes = { shown: atLeast, given: minItems }
    setFigure(path, withCell(now(), { index, key }, text.slice(0, MAX_TEXT), sizes))
  }

  // The press makes a cell, and what is wanted next is to fill it; one that takes its own button away leaves the focus with the cells.
  const host = useRef<HTMLFieldSetElement>(null)
  const goesToLast = useRef(false)
  useLayoutEffect(() => {
    const inputs = host.current?.querySelectorAll<HTMLInputElement>('.cell:last-of-type input') ?? []
    if (goesToLast.current) inputs[0]?.focus()
    goesToLast.current = false
  }, [shown])
  const resize = (length: number) => {
    goesToLast.current = length > shown || length === atLeast
    setFigure(path, filled(now(), length))
  }

  return (
    <fieldset
      ref={host}
      class="series"
      aria-label={label}
      aria-describedby={
        [describedBy ?? '', hint === undefined ? '' : `f-${path}-hint`].join(' ').trim() || undefined
      }
    >
      {problems.has(path) && <p class="problem">{problems.get(path)}</p>}
      <div class="cells">
        {Array.from({ length: shown }, (_, index) => (
          <div key={index} class="cell">
            {keys.map(({ key, label: part }) => {
              const place = `${path}.${index}${key === null ? '' : `.${key}`}`
              return (
                <NumberField
                  key={place}
                  path={place}
                  label={part === '' ? `第 ${index + 1} ${word}` : part}
                  context={part === '' ? label : `${label} 第 ${index + 1} ${word}`}
                  hideLabel
                  placeholder={part === '' ? cellName(index, word) : partName(part)}
                  value={figureAt({ entries }, `entries.${index}${key === null ? '' : `.${key}`}`)}
                  problem={problems.get(place) ?? problems.get(`${path}.${index}`)}
                  onChange={change(index, key)}
                />
              )
            })}
          </div>
        ))}
        {unit !== '' && <span class="unit">{unit}</span>}
        {shown < maxItems && (
          <button
            type="button"
            class="plain"
            aria-label={`${label}：添加一${per === 'semester' ? '个学期' : word}`}
            onClick={() => resize(shown + 1)}
          >
            ＋
          </button>
        )}
        {shown > atLeast && (
          <button
            type="button"
            class="plain"
            aria-label={`${label}：删去第 ${shown} ${word}`}
            onClick={() => resize(shown - 1)}
          >
            −
          </button>
        )}
      </div>
      {hint !== undefined && (
        <span class="hint" id={`f-${path}-hint`}>
          {hint}
        </span>
      )}
    </fieldset>
  )
}

function entriesOf(figure: Raw | undefined): readonly Raw[] {
  return Array.isArray(figure) ? figure : []
}

/** `第1年`, `1学期`: what fits an empty cell. */
function cellName(index: number, word: string): string {
  return word.length > 1 ? `${index + 1}${word}` : `第${index + 1}${word}`
}

/** `高水平论文总数` is `总数`, `其中联合发表` is `联合`. */
function partName(part: string): string {
  return part.startsWith('其中') ? part.slice(2, 4) : part.slice(-2)
}

function unitOf(item: object | undefined): string {
  const { unit } = (item ?? {}) as { unit?: Unit }
  return unit === undefined ? '' : UNIT_LABELS[unit]
}
