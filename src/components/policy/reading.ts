import { startPreferences } from '../layout/prefs.ts'
import { startArrival } from './arrival.ts'
import { startClauseTools } from './clause-tools.ts'
import { startOutline } from './outline-follow.ts'

startPreferences()
startOutline()
startClauseTools()
startArrival()
