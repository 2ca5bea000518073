import { useEffect } from 'preact/hooks'
import { useStore } from '../../layout/store.ts'
import { BookPreview } from './BookPreview.tsx'
import { DropZone } from './DropZone.tsx'
import { FileList } from './FileList.tsx'
import { $files } from './files.ts'
import { followPapers } from './judged.ts'
import { PapersPart } from './papers/PapersPart.tsx'
import { TableMatch } from './TableMatch.tsx'

/** Files come in here: papers, journals, means, zones, a 台账, tables of other people's making. */
export function ImportPart() {
  const files = useStore($files)
  useEffect(followPapers, [])
  const hasPapers = files.some(({ found }) => found?.kind === 'papers')
  return (
    <section class="import-part" aria-labelledby="import-title">
      <h2 id="import-title">导入</h2>
      <DropZone />
      <FileList />
      {files.map(({ key, name, found }) => {
        if (found?.kind === 'book') return <BookPreview key={key} file={key} book={found.book} />
        return found?.kind === 'table' ? <TableMatch key={key} file={key} name={name} table={found} /> : null
      })}
      {hasPapers && <PapersPart />}
    </section>
  )
}
