import { LazyPanel } from './LazyPanel.tsx'

const loadPanel = () => import('./SharePanel.tsx').then(({ SharePanel }) => SharePanel)

export function ShareButton() {
  return <LazyPanel label="分享链接" load={loadPanel} />
}
