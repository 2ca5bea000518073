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
    .map(({ title, hits }) => ({ title, hits: hits.filter((hit) => isWithin(hit, to)) }))
    .filter(({ hits }) => hits.length > 0)
}

/** Fills the two choices with what can be chosen and how many hits each has. */
export function showChoices(box: HTMLElement, corpus: Corpus, groups: readonly Group[], to: Narrowing): void {
  const hits = groups.flatMap((group) => group.hits)
  const fill = (name: keyof Narrowing, all: string, options: ReadonlyArray<readonly [string, string]>) => {
    const select = choice(box, name)
    const among = (value: string) => hits.filter((hit) => isWithin(hit, { ...to, [name]: value })).length
    const shown = [['', all] as const, ...options].map(
      ([value, label]) => [value, label, among(value)] as const,
    )
    select.replaceChildren(
      ...shown
        .filter(([value, , count]) => count > 0 || value === '' || value === to[name])
        .map(([value, label, count]) => element('option', { value }, `${label}（${count}）`)),
    )
    select.value = to[name]
  }
  fill(
    'policy',
    '全部政策',
    corpus.policies.map(({ slug, name }) => [slug, name]),
  )
  fill(
    'kind',
    '全部类型',
    KINDS.map((kind) => [kind, kind]),
  )
}

/** The choice of policies or of kinds in a box. */
export function choice(box: HTMLElement, name: keyof Narrowing): HTMLSelectElement {
  return box.querySelector(`[data-filter="${name}"]`) as HTMLSelectElement
}

function isWithin({ entry }: Hit, { policy, kind }: Narrowing): boolean {
  return (policy === '' || entry.policy.slug === policy) && (kind === '' || KINDS[entry.clause.kind] === kind)
}
