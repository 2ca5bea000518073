import type { Row } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { Loaded } from './Loaded.tsx'

/** In an opened row of figures: what is enough, and one figure's effect; fetched when the row is opened. */
export function Effects({ bench, row }: { bench: Bench; row: Row }) {
  const { along, reach } = bench.module
  const isCounted = row.figures.length > 0 || row.kind === 'number' || row.kind === 'agreement'
  if (!isCounted || (along === undefined && reach === undefined)) return null
  const load = async () => {
    const [{ rowEffectsOf }, alongOf, reachOf] = await Promise.all([
      import('./panels/RowEffects.tsx'),
      along?.(),
      reach?.(),
    ])
    return rowEffectsOf(alongOf, reachOf)
  }
  return <Loaded load={load} props={{ bench, row }} />
}
