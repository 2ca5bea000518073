import type { OwnPanels } from '../../lab/panels.ts'

export const PANELS: OwnPanels = {
  tabs: [],
  compared: () => import('./compared.ts').then(({ compared }) => compared),
}
