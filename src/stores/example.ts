import { exampleProfile } from '../calculators/index.ts'
import { replaceDraft } from './case.ts'
import type { Draft } from './draft.ts'

/** Puts the lab that does not exist in place of what is on screen; its figures are loaded when it is asked for. */
export async function loadExample(): Promise<void> {
  replaceDraft((await exampleProfile()) as unknown as Draft, '已载入示例。')
}
