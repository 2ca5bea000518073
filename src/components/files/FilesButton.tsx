import { LazyPanel } from '../calculators/LazyPanel.tsx'

const loadPanel = () => import('./FilesPanel.tsx').then(({ FilesPanel }) => FilesPanel)

export function FilesButton() {
  return <LazyPanel label="文件与打印" load={loadPanel} />
}
