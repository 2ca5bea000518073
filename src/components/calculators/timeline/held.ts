import { type HeldCall, heldCall } from '../../../calculators/index.ts'
import { sitePolicies } from '../../policy/index.ts'

/** The call of 教育部's that the timeline shows as history, where this build holds its text. */
export async function held(): Promise<HeldCall | null> {
  const call = heldCall()
  const { policy } = call.incubation.source
  return (await sitePolicies()).some(({ id }) => id === policy) ? call : null
}
