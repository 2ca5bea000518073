import type { ComponentType } from 'preact'
import { Loaded } from '../lab/Loaded.tsx'
import { useStore } from '../layout/store.ts'
import { Dates } from './Dates.tsx'
import { $place, type Part } from './place.ts'
import { Tools } from './Tools.tsx'

const PARTS: readonly {
  readonly part: Part
  readonly label: string
  readonly load: () => Promise<ComponentType>
}[] = [
  {
    part: 'sheets',
    label: '台账',
    load: () => import('./sheet/SheetsPart.tsx').then(({ SheetsPart }) => SheetsPart),
  },
  {
    part: 'figures',
    label: '数字',
    load: () => import('./counted/FiguresPart.tsx').then(({ FiguresPart }) => FiguresPart),
  },
  {
    part: 'import',
    label: '导入',
    load: () => import('./import/ImportPart.tsx').then(({ ImportPart }) => ImportPart),
  },
]

/** The page at work: whose records, the dates, and one of its parts. */
export function App() {
  const { part } = useStore($place)
  const shown = PARTS.find((each) => each.part === part)
  return (
    <>
      <Tools />
      <Dates />
      <nav class="tabs" aria-label="台账的几个部分">
        {PARTS.map(({ part: each, label }) => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? 'true' : undefined}
            onClick={() => $place.set({ ...$place.get(), part: each })}
          >
            {label}
          </button>
        ))}
      </nav>
      {shown !== undefined && <Loaded key={part} load={shown.load} props={{}} />}
    </>
  )
}
