import { EXAMPLE_CAS_HK } from '../cas-hk/index.ts'
import { EXAMPLE_MOE } from '../moe/index.ts'
import { FIGURES_FORMAT, type Profile } from './fields.ts'

/** A lab that does not exist: strong at 立项 in most things, on its way to 验收, with some figures still open. */
export const exampleProfile: Profile = {
  format: FIGURES_FORMAT,
  name: '示例联合实验室',
  moe: EXAMPLE_MOE,
  casHk: EXAMPLE_CAS_HK,
}
