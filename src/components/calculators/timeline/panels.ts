import type { OwnPanels } from '../../lab/own-panels.ts'

export const PANELS: OwnPanels = {
  tabs: [
    {
      id: 'process',
      label: '步骤与清单',
      load: () => import('./ProcessTab.tsx').then(({ ProcessTab }) => ProcessTab),
    },
  ],
}
