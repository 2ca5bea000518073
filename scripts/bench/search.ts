/**
 * `npm run bench:search`: how exact, how small and how fast the search of the built site is, and the same
 * with 2,000 made-up policies (left out with `--small`; it builds a second site). Not a test.
 */

import { builtCorpus } from '../../test/helpers/search.ts'
import { measureInBrowser } from './search/browser.ts'
import { measureExactness } from './search/exactness.ts'
import { measureLarge } from './search/large.ts'
import { comparePagefind } from './search/pagefind.ts'
import { finish } from './search/report.ts'
import { measureSets } from './search/sets.ts'

measureExactness()
measureSets()
if (process.argv.includes('--sets')) process.exit()
await measureInBrowser()
await comparePagefind(builtCorpus())
if (!process.argv.includes('--small')) await measureLarge()
finish()
