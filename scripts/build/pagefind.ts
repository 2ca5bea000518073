import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { type Clause, KINDS, nameOf, numberForms, pathOf, type SearchIndex } from '../../src/search/index.ts'

/** A page of the site's own, with all its words. */
export interface OwnPage {
  readonly href: string
  readonly title: string
  readonly text: string
}

/** Interfaces of Pagefind's own, which nobody here needs. */
const LEFT_OUT = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./
const LANGUAGE = 'zh-CN'

/**
 * Writes `/pagefind/`: an index of the same clauses and of the site's own pages, for the search pages of other sites.
 * Each record has its anchor, its metadata in Chinese, and the filters 政策, 类型 and 状态.
 */
export async function writePagefind(
  root: string,
  index: SearchIndex,
  pages: readonly OwnPage[],
): Promise<void> {
  const { index: pagefind, errors } = await createIndex({ forceLanguage: LANGUAGE })
  if (pagefind === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  try {
    for (const clause of index.clauses) await add(pagefind, recordOf(clause, index))
    for (const page of pages) await add(pagefind, recordOfPage(page))
    const { files } = await pagefind.getFiles()
    for (const { path, content } of files.filter((file) => !LEFT_OUT.test(file.path))) {
      const file = join(root, 'pagefind', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  } finally {
    await close()
  }
}

type PagefindRecord = Parameters<PagefindIndex['addCustomRecord']>[0]

async function add(pagefind: PagefindIndex, record: PagefindRecord): Promise<void> {
  const { errors } = await pagefind.addCustomRecord(record)
  if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(' ')}`)
}

function recordOf(clause: Clause, index: SearchIndex): PagefindRecord {
  const { slug = '', name = '', title = '', status = '' } = index.policies[clause.policy] ?? {}
  const place = pathOf(index, clause).join(' › ')
  // A number is looked for as 第十四条, 第14条 and 14条.
  const spellings = numberForms(clause.label).slice(1)
  return {
    url: `/policies/${slug}/${clause.id === '' ? '' : `#${clause.id}`}`,
    content: [clause.label, ...spellings, clause.heading, ...clause.lines].filter(Boolean).join('\n'),
    language: LANGUAGE,
    meta: { title: `${name} ${nameOf(clause)}`.trim(), 政策: title, 状态: status, 位置: place },
    filters: { 政策: [name], 类型: [KINDS[clause.kind] ?? '条文'], 状态: [status] },
  }
}

function recordOfPage({ href, title, text }: OwnPage): PagefindRecord {
  return {
    url: `/${href}`,
    content: text,
    language: LANGUAGE,
    meta: { title },
    filters: { 类型: ['站内页面'] },
  }
}
