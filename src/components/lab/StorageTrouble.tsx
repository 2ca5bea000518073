import { $setAside, $storageTrouble } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { Loaded } from './Loaded.tsx'

const loadSetAside = () => import('./panels/SetAside.tsx').then(({ SetAside }) => SetAside)

/** What went wrong with this machine's storage, and what in it could not be read. */
export function StorageTrouble() {
  const trouble = useStore($storageTrouble)
  const isAside = useStore($setAside).length > 0
  return (
    <>
      {trouble !== null && (
        <p class="problem" role="alert">
          {trouble}
        </p>
      )}
      {isAside && <Loaded load={loadSetAside} props={{}} />}
    </>
  )
}
