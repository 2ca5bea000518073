import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { linkPackages } from './project-copy.ts'

/** The texts' own tags, each as plain as can be. */
const TAGS = ['Clause', 'IndicatorRow', 'Masthead', 'Misprint', 'Ref', 'ToField']

/** Astro as it comes, with a page for every text and nothing on it but the text. */
const FILES = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `
    import mdx from '@astrojs/mdx'
    export default { integrations: [mdx()], devToolbar: { enabled: false } }`,
  'src/content.config.ts': `
    import { defineCollection } from 'astro:content'
    import { glob } from 'astro/loaders'
    const loader = glob({ base: 'src/content/policies', pattern: '*.mdx' })
    export const collections = { policies: defineCollection({ loader }) }`,
  'src/Plain.astro': '<div id={Astro.props.id}><slot /></div>',
  'src/pages/policies/[slug].astro': `---
    import { getCollection, render } from 'astro:content'
    import Plain from '../../Plain.astro'
    export async function getStaticPaths() {
      const policies = await getCollection('policies')
      return policies.map((policy) => ({ params: { slug: policy.id }, props: { policy } }))
    }
    const { policy } = Astro.props
    const { Content } = await render(policy)
    ---
    <!doctype html>
    <html lang="zh-CN">
      <head><meta charset="utf-8" /><title>{policy.data.title}</title></head>
      <body><Content components={{ ${TAGS.map((tag) => `${tag}: Plain`).join(', ')} }} /></body>
    </html>`,
}

/** Calls `use` with a project of Astro alone that has the same texts as `project`; removed afterwards. */
export async function withBareProject<Result>(
  project: string,
  use: (bare: string) => Promise<Result>,
): Promise<Result> {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'))
  try {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(bare, file)), { recursive: true })
      writeFileSync(join(bare, file), text.replace(/^ {4}/gm, ''))
    }
    cpSync(join(project, 'src/content/policies'), join(bare, 'src/content/policies'), { recursive: true })
    linkPackages(bare)
    return await use(bare)
  } finally {
    rmSync(bare, { recursive: true, force: true })
  }
}
