import { KINDS, type KindName } from '../../calculators/records/index.ts'

/** What a kind of records is called. */
export function kindLabel(kind: KindName): string {
  return KINDS.find((each) => each.kind === kind)?.label ?? kind
}
