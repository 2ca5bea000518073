import type { RecordKind } from '../../../calculators/records/index.ts'
import { ChoiceField } from '../../fields/index.ts'
import { replaceList } from '../lists.ts'

/** An empty list says that there is none; no list, that it is not known. Only the reader can say which. */
export function NoRecords({ kind, isComplete }: { kind: RecordKind; isComplete: boolean }) {
  return (
    <ChoiceField
      path={`none-${kind.kind}`}
      label={`这张表没有${kind.label}的记录：`}
      choices={[
        { value: 'unknown', label: '还没有记，按未知' },
        { value: 'none', label: '确实一条也没有，按 0 计' },
      ]}
      value={isComplete ? 'none' : 'unknown'}
      onChange={(choice) =>
        replaceList(
          kind.kind,
          choice === 'none' ? [] : null,
          choice === 'none' ? `${kind.label}按一条也没有计。` : `${kind.label}按还没有记处理。`,
        )
      }
    />
  )
}
