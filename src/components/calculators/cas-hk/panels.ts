import type { OwnPanels } from '../../lab/own-panels.ts'

export const PANELS: OwnPanels = {
  tabs: [
    {
      id: 'papers',
      label: '论文',
      load: () => import('./PapersTab.tsx').then(({ PapersTab }) => PapersTab),
    },
  ],
  compared: () => import('./compared.ts').then(({ compared }) => compared),
}
