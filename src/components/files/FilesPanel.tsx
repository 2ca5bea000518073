import { useState } from 'preact/hooks'
import { $draft, type Bench, replaceDraft } from '../../stores/index.ts'
import { EXPORTS, formExports, sheetExports } from './exports.ts'
import { UnusableFile } from './formats/trouble.ts'
import type { Imported } from './formats/usable.ts'
import { ImportReview } from './ImportReview.tsx'
import { readFile } from './read-file.ts'
import { sheetOfPage } from './sheet.ts'

const FAILED = '没有成功。请检查网络后再试；填写的内容没有变化。'

/** Figures in and out of the browser as files, and the sheet to hand in. */
export function FilesPanel({ bench: { module } }: { bench: Bench }) {
  const [said, setSaid] = useState('')
  const [review, setReview] = useState<{ name: string; imported: Imported } | null>(null)
  const sheet = sheetOfPage()
  const exports = [
    ...EXPORTS,
    ...(sheet === null ? [] : sheetExports(sheet)),
    ...(module.form === undefined ? [] : formExports(module.form, module.figures.key)),
  ]
  const attempt = async (action: () => Promise<void>) => {
    setSaid('')
    try {
      await action()
    } catch (error) {
      setSaid(error instanceof UnusableFile ? error.message : FAILED)
    }
  }
  const open = (file: File) =>
    attempt(async () => {
      setReview(null)
      setReview({ name: file.name, imported: await readFile(file, $draft.get()) })
    })
  const apply = () => {
    if (review !== null) replaceDraft(review.imported.draft, `已导入“${review.name}”。`)
    setReview(null)
  }
  return (
    <div class="files">
      <p>文件在浏览器里生成和读取，不会上传。Excel、CSV、JSON 可以再导入，恢复同样的填写内容。</p>
      <div class="toolbar">
        {exports.map(({ label, run }) => (
          <button key={label} type="button" onClick={() => attempt(run)}>
            {label}
          </button>
        ))}
      </div>
      <label>
        导入文件（.xlsx、.csv、.json）{' '}
        <input
          type="file"
          accept=".xlsx,.xls,.csv,.tsv,.json,.txt"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file !== undefined) void open(file)
            currentTarget.value = ''
          }}
        />
      </label>
      <p class="problem" role="alert">
        {said}
      </p>
      {review !== null && <ImportReview {...review} onApply={apply} onCancel={() => setReview(null)} />}
    </div>
  )
}
