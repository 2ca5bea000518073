import { computed } from 'nanostores'
import { $draft } from '../../../stores/index.ts'
import { calmed } from '../../calculators/calm.ts'
import { type Compared, comparedOf } from '../counted/compare.ts'
import { countedOf } from '../derived.ts'

const NONE: ReadonlyMap<string, Compared> = new Map()

/** Every figure that the records come to, by its path, as they are when the reader pauses. */
export const $compared = computed(calmed($draft), (draft) =>
  draft['records'] === undefined
    ? NONE
    : new Map(comparedOf(draft, countedOf(draft)).map((each) => [each.figure.path, each])),
)
