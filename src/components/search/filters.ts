import { type Corpus, type Group, type Hit, KINDS } from '../../search/index.ts'
import { element } from './element.ts'

/** What a search is narrowed to: a policy's slug and a kind's name, empty for all. */
export interface Narrowing {
  readonly policy: string
  readonly kind: string
}

/** The hits of `groups` within the narrowing. */
export function narrowed(groups: readonly Group[], to: Narrowing): Group[] {
  return groups
    .map((group) => ({ ...group, hits: group.hits.filter((hit) => isWithin(hit, to)) }))
    .filter(({ hits }) => hits.length > 0)
}

/** Fills the two choices with what can be chosen and how many hits each has; where there is nothing to choose they are not shown. */
export function showChoices(box: HTMLElement, corpus: Corpus, groups: readonly Group[], to: Narrowing): void {
  const hits = groups.flatMap((group) => group.hits)
  const fill = (name: keyof Narrowing, all: string, options: ReadonlyArray<readonly [string, string]>) => {
    const select = choice(box, name)
    const among = (value: string) => hits.filter((hit) => isWithin(hit, { ...to, [name]: value })).length
    const counted = options.map(([value, label]) => [value, label, among(value)] as const)
    const shown = counted.filter(([value, , count]) => count > 0 || value === to[name])
    select.replaceChildren(
      ...[['', all, among('')] as const, ...shown].map(([value, label, count]) =>
        element('option', { value }, `${label}（${count}）`),
      ),
    )
    select.value = to[name]
    select.hidden = shown.length < 2 && to[name] === ''
    return !select.hidden
  }
  const policies: Array<[string, string]> = corpus.policies.map(({ slug, name }) => [slug, name])
  const kinds: Array<[string, string]> = KINDS.map((kind) => [kind, kind])
  const isOpen = [fill('policy', '全部政策', policies), fill('kind', '全部类型', kinds)].includes(true)
  hideChoices(box, groups.length === 0 || !isOpen)
}

/** Hides the choices, or shows them. */
export function hideChoices(box: HTMLElement, isHidden: boolean): void {
  const filters = box.querySelector<HTMLElement>('[data-search-filters]')
  if (filters !== null) filters.hidden = isHidden
}

/** The choice of policies or of kinds in a box. */
export function choice(box: HTMLElement, name: keyof Narrowing): HTMLSelectElement {
  return box.querySelector(`[data-filter="${name}"]`) as HTMLSelectElement
}

function isWithin({ entry }: Hit, { policy, kind }: Narrowing): boolean {
  return (policy === '' || entry.policy.slug === policy) && (kind === '' || KINDS[entry.clause.kind] === kind)
}
