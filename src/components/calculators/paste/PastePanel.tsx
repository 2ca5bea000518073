import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { $draft, type Bench, replaceDraft } from '../../../stores/index.ts'
import { useStore } from '../../layout/store.ts'
import { type Preview, previewOf } from './preview.ts'

/** More than a person reads in a list; how many there are is said. */
const MOST_LEFT = 100

/** Pasted text, and what of it would go where: nothing is applied unasked. */
export function PastePanel({ bench, text: given }: { readonly bench: Bench; readonly text: string }) {
  const draft = useStore($draft)
  const [text, setText] = useState(given)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  // Drawn anew when the figures change, since it says what would be overwritten.
  const preview = useMemo(() => (text.trim() === '' ? null : previewOf(bench, text)), [bench, text, draft])
  const apply = () => {
    if (preview === null || preview.shown.length === 0) return
    const { shown, left, next } = preview
    const rest = left.length === 0 ? '' : `，有 ${left.length} 处没有用到`
    replaceDraft(next, `已填入 ${shown.length} 个数${rest}。`)
    area.current?.closest('dialog')?.close()
  }
  return (
    <>
      <label for="paste-text">
        从 Excel、Word 复制后粘贴：一行一项“名称 数值”，各年的数并排；或只有一列数，依页面的次序。
      </label>
      <textarea
        id="paste-text"
        ref={area}
        rows={6}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">{preview !== null && <Outcome preview={preview} />}</div>
      <button
        type="button"
        class="primary"
        aria-disabled={preview === null || preview.shown.length === 0}
        onClick={apply}
      >
        {preview === null ? '填入' : `填入 ${preview.shown.length} 个数`}
      </button>
    </>
  )
}

function Outcome({ preview: { shown, left, isByOrder } }: { preview: Preview }) {
  const overwritten = shown.filter(({ before }) => before !== '').length
  return (
    <>
      <p>
        {shown.length === 0
          ? '没有认出能填入的数。'
          : `认出 ${shown.length} 个数${isByOrder ? '，没有名称，依页面的次序填' : ''}；${overwritten === 0 ? '不覆盖已填的数' : `覆盖 ${overwritten} 个已填的数`}。`}
      </p>
      {left.length > 0 && (
        <>
          <p class="problem">{`${left.length} 处没有用到：`}</p>
          <ul class="paste-left">
            {left.slice(0, MOST_LEFT).map(({ text, why }, place) => (
              <li key={place}>
                <b>{text.slice(0, 60)}</b>
                {` ${why}`}
              </li>
            ))}
            {left.length > MOST_LEFT && <li>{`另有 ${left.length - MOST_LEFT} 处`}</li>}
          </ul>
        </>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keys.
        <section class="paste-shown" aria-label="将填入的数" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">填入</th>
                <th scope="col">数</th>
                <th scope="col">现在的数</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ path, label, read, before }) => (
                <tr key={path} class={before === '' ? undefined : 'overwritten'}>
                  <th scope="row">{label}</th>
                  <td>{read}</td>
                  <td>{before === '' ? '' : <del>{before}</del>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
