import { LazyPanel } from './LazyPanel.tsx'

const loadPanel = () => import('./files/FilesPanel.tsx').then(({ FilesPanel }) => FilesPanel)

export function FilesButton() {
  return <LazyPanel label="文件与打印" load={loadPanel} />
}
