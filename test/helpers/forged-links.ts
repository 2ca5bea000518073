import { deflateSync } from 'fflate'
import { base64url, sixCharacters } from '../../src/stores/link/base64url.ts'
import { crc32 } from '../../src/stores/link/crc32.ts'
import { seeded } from './links.ts'

export interface Forged {
  readonly name: string
  readonly fragment: string
}

/** A link with a right checksum over whatever bytes; of version 1, without one. */
function sealed(bytes: Uint8Array, version: 1 | 2 = 2): string {
  const body = base64url(bytes)
  return version === 1
    ? `lab=1.${body}`
    : `lab=2.${sixCharacters(crc32(Buffer.from(`lab=2.${body}`)))}${body}`
}

const linkOf = (text: string, version?: 1 | 2) => sealed(deflateSync(Buffer.from(text)), version)
const labOf = (draft: string, view = '{}', name = '"现状"') =>
  `{"case":{"scenarios":[{"name":${name},"draft":${draft}}],"active":0},"view":${view}}`
const at = (path: string, json: string) =>
  path
    .split('.')
    .reverse()
    .reduce((inner, key) => (/^\d+$/.test(key) ? `[${inner}]` : `{${JSON.stringify(key)}:${inner}}`), json)
const times = (count: number, item: string) => Array.from({ length: count }, () => item).join(',')

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const deepObject = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
const long = (length: number) => JSON.stringify('长'.repeat(length))
const PAPER = '{"title":"题名","impactFactor":"3.3","fieldMeanImpactFactor":2,"joint":true}'

/** What no page should try to carry, and what it should: by what is forged. */
const VALUES: Readonly<Record<string, string>> = {
  'levels: 30': deep(30),
  'levels: 5,000': deep(5000),
  'levels: 100,000': deep(100_000),
  'objects in objects: 5,000': deepObject(5000),
  'entries: 900': `[${times(900, '1')}]`,
  'entries: 200,000': `[${times(200_000, '1')}]`,
  'parties: 20,000': `[${times(20_000, '{"a":1}')}]`,
  'papers: 20,000': `[${times(20_000, PAPER)}]`,
  'papers: 60,000': `[${times(60_000, PAPER)}]`,
  'keys: 100,000': `{${Array.from({ length: 100_000 }, (_, key) => `"k${key}":1`).join(',')}}`,
  'characters: 19,000': long(19_000),
  'characters: 200,000': long(200_000),
  'a list of long texts': `[${times(400, long(15_000))}]`,
  '1e308': '1e308',
  '-1e308': '-1e308',
  '5e-324': '5e-324',
  'a text 1e999': '"1e999"',
  'thirty nines': `"${'9'.repeat(30)}"`,
  'thirty nines as a number': '9'.repeat(30),
  'half a character': '"\\ud800"',
  'NUL and direction marks': '"\\u0000\\u202e\\u200b\\ufeff"',
  true: 'true',
  'an object': '{"toString":1,"constructor":2,"__proto__":{"polluted":1}}',
}

const PLACES = [
  'name',
  'moe',
  'moe.equipmentValue',
  'moe.annualFunding',
  'moe.papers',
  'moe.labClass',
  'moe.notes',
  'moe.judgements',
  'casHk.leaders',
  'casHk.projects.led',
  'casHk.publications.papers',
  'casHk.publications.papers.0.title',
  'zhejiang',
  '__proto__',
  'unknown',
]

const WHOLE: Readonly<Record<string, string>> = {
  'not JSON': '{"case":',
  'nothing but brackets, 4 million': '['.repeat(4_000_000),
  'a list': '[]',
  'no scenario': '{"case":{"scenarios":[],"active":0},"view":{}}',
  'thirteen scenarios': `{"case":{"scenarios":[${times(13, '{"name":"x","draft":{}}')}],"active":0},"view":{}}`,
  'twelve long names': `{"case":{"scenarios":[${times(12, `{"name":${long(19_000)},"draft":{}}`)}],"active":11},"view":{}}`,
  'a million scenarios': `{"case":{"scenarios":[${times(300_000, '{}')}],"active":0},"view":{}}`,
  'a name of 200,000 characters': labOf('{}', '{}', long(200_000)),
  'a view of 5,000 levels': labOf('{}', `{"assumptions":${deep(5000)}}`),
  'assumptions without bounds': labOf(
    '{}',
    '{"assumptions":{"coefficients":{"A":1e308,"B":-1,"C":"x"},"outcomes":[]}}',
  ),
  'a stage that is none': labOf('{}', `{"stage":${deep(20)}}`),
  'members of 5,000 levels beside the figures': `{"later":${deep(5000)},${labOf('{}').slice(1)}`,
  'active by name': '{"case":{"scenarios":[{"name":"x","draft":{}}],"active":"length"},"view":{}}',
  'active out of range': '{"case":{"scenarios":[{"name":"x","draft":{}}],"active":-1},"view":{}}',
}

/** `count` links that somebody made to harm: every value at every place in a drawn order, after those that are whole. */
export function forgedLinks(count: number): Forged[] {
  const random = seeded(count)
  const bytes = Uint8Array.from({ length: 5000 }, () => random(256))
  const all: Array<() => Forged> = [
    () => ({
      name: 'a deflate bomb of 512 MiB',
      fragment: sealed(deflateSync(new Uint8Array(512 << 20), { level: 9 })),
    }),
    () => ({ name: 'bytes at random', fragment: sealed(bytes) }),
    () => ({ name: 'bytes at random, version 1', fragment: sealed(bytes, 1) }),
    ...Object.entries(WHOLE).map(([name, text]) => () => ({ name, fragment: linkOf(text) })),
    ...PLACES.flatMap((path) =>
      Object.entries(VALUES).map(([name, json]) => () => ({
        name: `${name} as ${path}`,
        fragment: linkOf(labOf(at(path, json)), random(2) === 0 ? 1 : 2),
      })),
    ).sort(() => random(3) - 1),
  ]
  return all.slice(0, count).map((make) => make())
}
