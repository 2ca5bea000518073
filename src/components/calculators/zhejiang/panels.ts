import type { OwnPanels } from '../../lab/own-panels.ts'

export const PANELS: OwnPanels = {
  tabs: [
    {
      id: 'route',
      label: '类别与步骤',
      load: () => import('./RouteTab.tsx').then(({ RouteTab }) => RouteTab),
    },
    {
      id: 'duties',
      label: '各方职责',
      load: () => import('./DutiesTab.tsx').then(({ DutiesTab }) => DutiesTab),
    },
  ],
}
