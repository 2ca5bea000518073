import { useStore } from '../../layout/store.ts'
import { $files, type ReadFile, removeFile } from './files.ts'

const MOST_NOTES = 20

/** What each file was found to be, or why it was not read and what to do. */
export function FileList() {
  const files = useStore($files)
  if (files.length === 0) return null
  return (
    <ul class="read-files" aria-label="读到的文件" aria-live="polite">
      {files.map((file) => (
        <li key={file.key} class={file.found === null ? 'problem' : undefined}>
          <b>{file.name}</b>
          {`：${file.words}`}{' '}
          <button
            type="button"
            class="plain"
            aria-label={`移去：${file.name}`}
            onClick={() => removeFile(file.key)}
          >
            移去
          </button>
          <Notes file={file} />
        </li>
      ))}
    </ul>
  )
}

/** What was odd about a file that was read. */
function Notes({ file: { found } }: { file: ReadFile }) {
  const notes =
    found !== null && 'notes' in found
      ? found.notes.map(({ message }) => message)
      : found?.kind === 'book'
        ? found.book.problems.map(({ where, message }) => `${where}：${message}`)
        : []
  if (notes.length === 0) return null
  return (
    <ul class="problem">
      {notes.slice(0, MOST_NOTES).map((note, place) => (
        <li key={place}>{note}</li>
      ))}
      {notes.length > MOST_NOTES && <li>{`另有 ${notes.length - MOST_NOTES} 处。`}</li>}
    </ul>
  )
}
