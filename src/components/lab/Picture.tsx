import type { Bench } from '../../stores/index.ts'
import { Loaded } from './Loaded.tsx'

const load = () => import('./panels/DayPicture.tsx').then(({ DayPicture }) => DayPicture)

/** The picture of a lab's days, fetched when the page has come to life. */
export function Picture({ bench }: { bench: Bench }) {
  return (
    <div class="day-picture">
      <Loaded load={load} props={{ bench }} />
    </div>
  )
}
