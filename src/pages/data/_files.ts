import pack from '../../../package.json' with { type: 'json' }
import { CALCULATORS, type JsonSchema, type PublishedText } from '../../calculators/index.ts'
import { sitePolicies } from '../../components/policy/index.ts'
import { METHOD_CONTENT, METHOD_SCHEMA } from './_method.ts'
import { CLAUSES_SCHEMA, POLICIES_SCHEMA } from './_schemas.ts'

/** One file of `/data/`: what it is called, what it says, what it holds, and the schema that it keeps to. */
export interface DataFile {
  readonly name: string
  readonly title: string
  readonly schema: JsonSchema
  /** Left out where the built pages are its source: see `scripts/build/clause-data.ts`. */
  readonly content?: object
}

/** The data's version is the site's; the rules have one of their own beside it. */
export const VERSION = pack.version

/** Every data file: the texts, and what each calculator publishes. */
export async function dataFiles(): Promise<readonly DataFile[]> {
  const published = CALCULATORS.map(async ({ load }) => (await load()).data())
  return [
    {
      name: 'policies',
      title: '收录的政策文件：名称、文号、发文机关、状态、地址',
      schema: POLICIES_SCHEMA,
      content: await policies(),
    },
    {
      name: 'clauses',
      title: '全部条款和指标行：条号、永久地址、原文',
      schema: CLAUSES_SCHEMA,
    },
    {
      name: 'method',
      title: '怎样由规则得出结论：取数、比较、未知、合并，逐条写明',
      schema: METHOD_SCHEMA,
      content: METHOD_CONTENT,
    },
    ...(await Promise.all(published)).flat(),
  ]
}

/** The rules in other programs' languages. */
export async function dataTexts(): Promise<readonly PublishedText[]> {
  const published = CALCULATORS.map(async ({ load }) => (await (await load()).texts?.()) ?? [])
  return (await Promise.all(published)).flat()
}

async function policies(): Promise<object> {
  const held = await sitePolicies()
  return {
    policies: held.map(({ id, data }) => ({
      slug: id,
      href: `../policies/${id}/`,
      title: data.title,
      shortTitle: data.shortTitle,
      issuer: data.issuer ?? null,
      documentNumber: data.documentNumber ?? null,
      dates: data.dates,
      status: {
        kind: data.status.kind,
        label: data.status.label,
        note: [data.status.note, ...data.status.also.map(({ note }) => note)].join(''),
      },
      addressees: data.addressees ?? null,
      scope: data.scope,
      circulation: data.circulation ?? null,
    })),
  }
}
