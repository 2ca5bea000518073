import { startPreferences } from './layout/prefs.ts'
import { startLiving } from './policy/living.ts'
import { startReading } from './policy/reading.ts'
import { startSearch } from './search/start.ts'

// One small script serves every page: a policy page may ask for three files in all.
startPreferences()
startReading()
startLiving()
startSearch()
