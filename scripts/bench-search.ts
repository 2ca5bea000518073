/**
 * `npm run bench:search`: how exact, how small and how fast the search of the built site is, and the same
 * with 2,000 made-up policies (left out with `--small`; it builds a second site). Not a test.
 */

import { builtCorpus } from '../test/helpers/search.ts'
import { measureInBrowser } from './bench-search/browser.ts'
import { measureExactness } from './bench-search/exactness.ts'
import { measureLarge } from './bench-search/large.ts'
import { comparePagefind } from './bench-search/pagefind.ts'
import { finish } from './bench-search/report.ts'

measureExactness()
await measureInBrowser()
await comparePagefind(builtCorpus())
if (!process.argv.includes('--small')) await measureLarge()
finish()
