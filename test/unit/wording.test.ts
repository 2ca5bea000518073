import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))
const OFFICIAL = join('content', 'policies')

it('the site speaks to its reader as 您', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|astro|css)$/.test(file) && !file.startsWith(OFFICIAL))
    .filter((file) => readFileSync(join(SRC, file), 'utf8').includes('你'))
  expect(files).toEqual([])
})
