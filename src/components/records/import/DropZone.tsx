import { useEffect, useState } from 'preact/hooks'
import { press } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'
import { $reading, giveUp, takeFiles } from './files.ts'

/** Files dropped anywhere on the page while this part is open, or chosen; how far their reading is, and its end. */
export function DropZone() {
  const reading = useStore($reading)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const dropped = (event: DragEvent) => {
      setOver(false)
      const files = Array.from(event.dataTransfer?.files ?? [])
      if (files.length === 0) return
      event.preventDefault()
      void press(() => takeFiles(files))
    }
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    addEventListener('dragover', over)
    addEventListener('drop', dropped)
    addEventListener('dragleave', left)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', dropped)
      removeEventListener('dragleave', left)
    }
  }, [])
  return (
    <div class={isOver ? 'drop over' : 'drop'}>
      <label>
        把文件拖到这里，或选择文件（可以几个一起）{' '}
        <input
          type="file"
          multiple
          disabled={reading !== null}
          onChange={({ currentTarget }) => {
            const files = Array.from(currentTarget.files ?? [])
            currentTarget.value = ''
            if (files.length > 0) void press(() => takeFiles(files))
          }}
        />
      </label>
      <p class="soft">
        论文：Web of Science（纯文本、Tab delimited、RIS、BibTeX）、Scopus
        CSV、知网和万方（NoteExpress、E-Study、EndNote、RefWorks）。期刊：JCR
        期刊表、学科平均影响因子表、分区表。也可以是 台账.xlsx，或自己的 Excel、CSV
        表。按内容认，不看文件名；文件不会上传。
      </p>
      {reading !== null && (
        <p role="status">
          {`正在读“${reading.name}”`}
          {reading.waiting > 0 && `，还有 ${reading.waiting} 个文件`}{' '}
          <progress max={1} value={reading.share} aria-label="读取进度" />{' '}
          <button type="button" onClick={giveUp}>
            取消
          </button>
        </p>
      )}
    </div>
  )
}
