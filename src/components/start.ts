import { startMenu } from './layout/menu.ts'
import { startPreferences } from './layout/prefs.ts'
import { startSearch } from './search/start.ts'

/** What every page does for its reader. */
export function startPage(): void {
  startPreferences()
  startMenu()
  startSearch()
}
