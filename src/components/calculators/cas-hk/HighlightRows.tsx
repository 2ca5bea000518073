import { useState } from 'preact/hooks'
import { CAS_HK_NOTES, casHkHighlights, type HighlightResult } from '../../../calculators/index.ts'
import { $casHk, type Bench, toggleGroup } from '../../../stores/index.ts'
import { useSelected, useStore } from '../../layout/store.ts'
import { HighlightConditions } from './HighlightConditions.tsx'

const GROUP = '加分项'

interface Props {
  readonly bench: Bench
  readonly policyHref: string
}

/** 重大联合亮点工作: the text's own conditions, ticked one by one, beside the 100. */
export function HighlightRows({ bench, policyHref }: Props) {
  const { highlights, highlightKinds, highlightReadings } = useStore($casHk)
  const filter = useStore(bench.$filter)
  const open = useSelected(bench.$open, (groups) => groups.has(GROUP))
  const [explained, explain] = useState(false)
  const { met, points } = highlights
  const sum = `满足 ${met} 条，加 ${points} 分，列在基础分 100 之外`
  const hidden = filter !== 'all'
  const folded = open ? '' : ' folded'
  return (
    <>
      <tr class="group" hidden={hidden} id="highlights" data-indicator="highlights" data-points={points}>
        <th colSpan={bench.width} scope="rowgroup">
          <button type="button" class="fold" aria-expanded={open} onClick={() => toggleGroup(bench, GROUP)}>
            {`重大联合亮点工作（加分项） ${met} 条`}
          </button>
          <span>{`重大联合亮点工作（加分项）：${sum}`}</span>
        </th>
      </tr>
      {highlightKinds.map((result) => (
        <Kind
          key={result.kind}
          bench={bench}
          result={result}
          rowClass={`entry highlight${folded}`}
          isHidden={hidden}
          policyHref={policyHref}
        />
      ))}
      <tr class={`entry bonus-words${folded}`} hidden={hidden}>
        <td colSpan={bench.width}>
          {`原文：“${CAS_HK_NOTES.highlights.quote}”“${CAS_HK_NOTES.base.quote}” `}
          <button type="button" class="plain" aria-expanded={explained} onClick={() => explain(!explained)}>
            这里怎样理解
          </button>
          {explained && (
            <ul>
              {highlightReadings.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
        </td>
      </tr>
    </>
  )
}

interface KindProps {
  readonly bench: Bench
  readonly result: HighlightResult
  readonly rowClass: string
  readonly isHidden: boolean
  readonly policyHref: string
}

function Kind({
  bench,
  result: { kind, label, met, points, ticked },
  rowClass,
  isHidden,
  policyHref,
}: KindProps) {
  const fragment = casHkHighlights.find((each) => each.kind === kind)?.name.fragment ?? ''
  return (
    <tr class={rowClass} id={fragment} hidden={isHidden}>
      <th scope="row" id={`${fragment}-label`}>
        {label}
      </th>
      <td colSpan={bench.width - 3} class="asked">
        <HighlightConditions
          bench={bench}
          kind={kind}
          labelledBy={`${fragment}-label`}
          hasOnlyCount={met > ticked.length}
        />
      </td>
      <td class="finding">{`${met} 条，${points} 分`}</td>
      <td class="more">
        <a href={`${policyHref}#${fragment}`} aria-label={`原文：${label}`}>
          原文
        </a>
      </td>
    </tr>
  )
}
