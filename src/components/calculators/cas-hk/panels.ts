import type { OwnPanels } from '../../lab/own-panels.ts'

export const PANELS: OwnPanels = {
  tabs: [],
  compared: () => import('./compared.ts').then(({ compared }) => compared),
}
