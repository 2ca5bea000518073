import type { Tree } from './imports.ts'

/** Rules, fields and other data in literals are as long as the texts make them. */
const DATA =
  /\/(?:rules|fields|elements|readings|kinds|indicators|example)\.ts$|-(?:rules|fields)\.ts$|\/rules\/|\.mdx$/

/** Lines of the files of `src`: the middle one, and the one that nine in ten do not exceed. */
export function sizes(tree: Tree): { median: number; ninth: number; words: string } {
  const lines = Array.from(tree)
    .filter(([path]) => path.startsWith('src/') && !DATA.test(path))
    .map(([, text]) => text.split('\n').length - 1)
    .sort((a, b) => a - b)
  const at = (share: number) => lines[Math.floor((lines.length - 1) * share)] ?? 0
  const [median, ninth] = [at(0.5), at(0.9)]
  const words = `${lines.length} files of code in src: half have at most ${median} lines, nine in ten at most ${ninth}.`
  return { median, ninth, words }
}
