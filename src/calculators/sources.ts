import { applicationSources } from './application-2022/index.ts'
import { casHkSources } from './cas-hk/published.ts'
import type { Source } from './core/index.ts'
import { CONSTRUCTION } from './moe/construction.ts'
import { moeSources } from './moe/published.ts'
import { timelineSources } from './timeline/index.ts'
import { zhejiangSources } from './zhejiang/index.ts'

/**
 * Every quote that any rule rests on, with its policy and fragment: what a test holds against the pages. The
 * notice's are among them, so that no page and no data of the site may publish this list.
 */
export function allSources(): readonly { readonly rule: string; readonly source: Source }[] {
  return [
    ...moeSources(),
    ...casHkSources(),
    { rule: 'construction period', source: CONSTRUCTION.source },
    ...zhejiangSources(),
    ...timelineSources(),
    ...applicationSources(),
  ]
}
