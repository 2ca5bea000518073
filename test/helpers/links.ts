import { encodeShare } from '../../src/stores/share.ts'
import type { Shared } from '../../src/stores/shared.ts'
import links from '../fixtures/links.json' with { type: 'json' }

/** Numbers from 0 up to `below`, the same ones every time for the same seed. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** One figure: the shortest link that carries any. */
export const SMALL: Shared = {
  case: { scenarios: [{ name: '现状', draft: { moe: { equipmentValue: '2600' } } }], active: 0 },
  view: {},
}

const PAPERS = 'papers, grades and assumptions'

/** Papers, grades, assumptions and a note: about as long as chat programs let a link be. */
export const LARGE = (() => {
  const { shared } = links.find(({ name }) => name === PAPERS) as unknown as { shared: Shared }
  const [baseline, ...others] = shared.case.scenarios
  const draft = {
    ...baseline.draft,
    name: '国际联合实验室（示例），用于核对链接在转发中有没有变动：东湖路 1 号',
  }
  return { ...shared, case: { ...shared.case, scenarios: [{ ...baseline, draft }, ...others] } } as Shared
})()

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=&%+/ 。，'

type Alter = (text: string, at: number, random: (below: number) => number) => string

/** What happens to one character of a link that is typed off a screen or passes through a program. */
export const ALTERATIONS: Readonly<Record<string, Alter>> = {
  substituted: (text, at, random) =>
    text.slice(0, at) + CHARACTERS[random(CHARACTERS.length)] + text.slice(at + 1),
  deleted: (text, at) => text.slice(0, at) + text.slice(at + 1),
  inserted: (text, at, random) => text.slice(0, at) + CHARACTERS[random(CHARACTERS.length)] + text.slice(at),
  doubled: (text, at) => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
  exchanged: (text, at) =>
    text.slice(0, at) +
    text
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(at + 2),
  'in the other case': (text, at) => text.slice(0, at) + flipped(text.slice(at, at + 1)) + text.slice(at + 1),
}

function flipped(character: string): string {
  const upper = character.toUpperCase()
  return character === upper ? character.toLowerCase() : upper
}

/** `count` links that differ from `link`, each by one alteration; of every kind and at every place in turn. */
export function* altered(
  link: string,
  count: number,
  seed: number,
): Generator<{ kind: string; text: string }> {
  const random = seeded(seed)
  const kinds = Object.entries(ALTERATIONS)
  for (let made = 0, turn = 0; made < count; turn += 1) {
    const [kind, alter] = kinds[turn % kinds.length] as [string, Alter]
    const at = (Math.floor(turn / kinds.length) * 997) % link.length
    const text = alter(link, at, random)
    if (text === link) continue
    made += 1
    yield { kind, text }
  }
}

/** A short and a long link. */
export async function linksOfBothLengths(): Promise<readonly [string, Shared][]> {
  return Promise.all(
    [SMALL, LARGE].map(async (shared) => [await encodeShare(shared), shared] as [string, Shared]),
  )
}
