import type { Source } from '../core/index.ts'
import { FORM_FIELDS } from './form-fields.ts'
import { noticeDays, THREE_YEARS_AHEAD } from './history.ts'
import { OUTLINE } from './outline.ts'
import { APPLICATION_RULES } from './rules.ts'

/** Every quote of the application with where it stands: all of the notice, which a public build must not hold. */
export function applicationSources(): { rule: string; source: Source }[] {
  return [
    ...FORM_FIELDS.map(({ path, source }) => ({ rule: path, source })),
    ...OUTLINE.flatMap(({ path, source, emphasis }) => [
      { rule: path, source },
      ...(emphasis === undefined ? [] : [{ rule: `${path} (emphasis)`, source: emphasis }]),
    ]),
    ...APPLICATION_RULES.map(({ id, source }) => ({ rule: id, source })),
    ...noticeDays().map(({ id, source }) => ({ rule: `notice/${id}`, source })),
    { rule: 'notice/plan-three-years', source: THREE_YEARS_AHEAD },
  ].map(({ rule, source }) => ({ rule: `application-2022/${rule}`, source }))
}
