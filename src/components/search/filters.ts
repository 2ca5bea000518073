import type { Corpus, Hit } from './corpus.ts'
import { element } from './element.ts'
import type { Group } from './search.ts'
import { KINDS } from './types.ts'

/** What a search is narrowed to: a policy's slug and a kind's name, empty for all. */
export interface Narrowing {
  readonly policy: string
  readonly kind: string
}

/** The hits of `groups` within the narrowing. */
export function narrowed(corpus: Corpus, groups: readonly Group[], to: Narrowing): Group[] {
  return groups
    .map(({ title, hits }) => ({ title, hits: hits.filter((hit) => isWithin(corpus, hit, to)) }))
    .filter(({ hits }) => hits.length > 0)
}

/** Fills the two choices with what can be chosen and how many hits each has. */
export function showChoices(box: HTMLElement, corpus: Corpus, groups: readonly Group[], to: Narrowing): void {
  const hits = groups.flatMap((group) => group.hits)
  const ofKind = hits.filter((hit) => isWithin(corpus, hit, { policy: '', kind: to.kind }))
  const ofPolicy = hits.filter((hit) => isWithin(corpus, hit, { policy: to.policy, kind: '' }))
  fill(choice(box, 'policy'), to.policy, { value: '', label: '全部政策', count: ofKind.length }, [
    ...corpus.policies.map(({ slug, name }, place) => ({
      value: slug,
      label: name,
      count: ofKind.filter(({ entry }) => entry.clause.policy === place).length,
    })),
  ])
  fill(choice(box, 'kind'), to.kind, { value: '', label: '全部类型', count: ofPolicy.length }, [
    ...KINDS.map((kind, place) => ({
      value: kind,
      label: kind,
      count: ofPolicy.filter(({ entry }) => entry.clause.kind === place).length,
    })),
  ])
}

/** The choice of policies or of kinds in a box. */
export function choice(box: HTMLElement, name: 'policy' | 'kind'): HTMLSelectElement {
  return box.querySelector(`[data-filter="${name}"]`) as HTMLSelectElement
}

function isWithin(corpus: Corpus, { entry }: Hit, { policy, kind }: Narrowing): boolean {
  const { clause } = entry
  return (
    (policy === '' || corpus.policies[clause.policy]?.slug === policy) &&
    (kind === '' || KINDS[clause.kind] === kind)
  )
}

interface Option {
  readonly value: string
  readonly label: string
  readonly count: number
}

function fill(select: HTMLSelectElement, chosen: string, all: Option, options: readonly Option[]): void {
  const shown = options.filter(({ count, value }) => count > 0 || value === chosen)
  select.replaceChildren(
    ...[all, ...shown].map(({ value, label, count }) => element('option', { value }, `${label}（${count}）`)),
  )
  select.value = chosen
}
