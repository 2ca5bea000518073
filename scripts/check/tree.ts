import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tree } from './imports.ts'

const FOLDERS = ['src', 'scripts', 'test']
const CODE = /\.(?:ts|tsx|mjs|cjs|astro|mdx)$/

/** The code below `root`, with its text. */
export function readTree(root: string): Tree {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replace(/\\/g, '/'),
    ),
  )
  const code = [...paths, 'astro.config.mjs', 'vitest.config.ts'].filter((path) => CODE.test(path))
  return new Map(code.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
