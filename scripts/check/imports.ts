import { posix } from 'node:path'
import ts from 'typescript'

/** The files of the project by path, `src/stores/case.ts`, with their text. */
export type Tree = ReadonlyMap<string, string>

/** One import, of any kind: static, dynamic, of types, exported on. */
export interface Import {
  readonly from: string
  /** The file's path, or a package's name (`astro:content` and `node:fs` are `astro` and `node`). */
  readonly to: string
  readonly isPackage: boolean
}

/** Every import of the tree's files, as the paths they lead to. */
export function importsOf(tree: Tree): Import[] {
  return Array.from(tree).flatMap(([from, text]) =>
    specifiersIn(from, text).map((specifier): Import => {
      const plain = specifier.replace(/\?.*$/, '')
      return plain.startsWith('.')
        ? { from, to: posix.join(posix.dirname(from), plain), isPackage: false }
        : { from, to: packageOf(plain), isPackage: true }
    }),
  )
}

/** TypeScript's own reader finds what any import names; of a page it is given the parts that are code. */
function specifiersIn(path: string, text: string): string[] {
  return codeIn(path, text).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  )
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g
const DYNAMIC = /import\(\s*['"`][^'"`]+['"`]\s*\)/g

function codeIn(path: string, text: string): string[] {
  if (path.endsWith('.mdx')) return text.match(/^import .*$/gm) ?? []
  if (!path.endsWith('.astro')) return [text]
  const [, head = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const scripts = Array.from(body.matchAll(SCRIPT), ([, code = '']) => code)
  return [head, ...scripts, ...(body.replace(SCRIPT, '').match(DYNAMIC) ?? [])]
}

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : (scope.split(':')[0] ?? scope)
}
