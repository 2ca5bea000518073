import { computed } from 'nanostores'
import { MOE_SECTION, type Prefill, type PrefillOption, prefillFromMoe } from '../../../calculators/index.ts'
import { $draft, figureAt, replaceDraft, sectionOf, withFigure } from '../../../stores/index.ts'

/** What the lab's figures of the standard suggest for the places of the form, by path. */
export const $suggested = computed(
  $draft,
  (draft): ReadonlyMap<string, Prefill> =>
    new Map(prefillFromMoe(sectionOf(MOE_SECTION)(draft).figures).map((each) => [each.path, each])),
)

/** What a press puts into the place: the plain number; of a share, the number with how it comes about. */
export function fillOf({ text, value }: PrefillOption, isNumber: boolean): string {
  if (!isNumber) return text
  return typeof value === 'number' ? String(value) : (text.split('（')[0] ?? text)
}

/** The places that are empty and whose term is the standard's own: what can be taken over without a caution. */
export function agreeing(suggested: ReadonlyMap<string, Prefill>): Prefill[] {
  return [...suggested.values()].filter(
    ({ path, caution, chosen }) =>
      caution === null && chosen !== null && figureAt($draft.get(), `application2022.${path}`) == null,
  )
}

/** Takes them over, in a way that can be undone. */
export function fillAgreeing(places: readonly Prefill[]): void {
  const filled = places.reduce(
    (draft, { path, options }) =>
      options
        .slice(0, 1)
        .reduce((next, option) => withFigure(next, `application2022.${path}`, fillOf(option, true)), draft),
    $draft.get(),
  )
  replaceDraft(filled, `已从立项标准自测带入 ${places.length} 栏。`)
}
