import type { Imported } from './formats/usable.ts'

interface Props {
  readonly name: string
  readonly imported: Imported
  readonly onApply: () => void
  readonly onCancel: () => void
}

/** More than a person reads in a list; the numbers above say how many there are. */
const SHOWN = 200

/** What an import would change and what it could not read, before anything is applied. */
export function ImportReview({ name, imported: { changes, problems }, onApply, onCancel }: Props) {
  return (
    <section class="import-review" aria-labelledby="import-title">
      <h3 id="import-title">{`导入“${name}”`}</h3>
      {problems.length > 0 && (
        <>
          <p class="problem">{`有 ${problems.length} 处问题，有问题的项按未知处理：`}</p>
          <ul>
            {problems.slice(0, SHOWN).map(({ where, message }) => (
              <li key={`${where} ${message}`}>
                <strong>{where}</strong>
                {`：${message}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 ? (
        <p>与现在填写的完全相同，没有要改动的。</p>
      ) : (
        <>
          <p>{`将改动 ${changes.length} 项（只影响当前方案，导入后可撤销）：`}</p>
          <ul>
            {changes.slice(0, SHOWN).map(({ path, label, before, after }) => (
              <li key={path}>{`${label}：${before} → ${after}`}</li>
            ))}
            {changes.length > SHOWN && <li>{`另有 ${changes.length - SHOWN} 项`}</li>}
          </ul>
          <button type="button" onClick={onApply}>
            {`确认导入 ${changes.length} 项改动`}
          </button>
        </>
      )}
      <button type="button" onClick={onCancel}>
        {changes.length === 0 ? '关闭' : '取消'}
      </button>
    </section>
  )
}
