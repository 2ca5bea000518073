/**
 * What a browser could not fetch, some remember as failed under its address for as long as the page stands
 * (Chromium 150 does): a press on 重试 would never ask the network. So an import on demand that fails is asked for
 * once more under another address of the same file.
 */

/** In place of Vite's preload helper, whose other work no page needs: pages carry their own styles. */
const HELPER = `let tries = 0
export const __vitePreload = (load) => load().catch(() => {
  self.importAgain = '?' + ++tries
  try {
    return load()
  } finally {
    self.importAgain = ''
  }
})`

/** A plugin of the client's build. */
export function importAgain() {
  return {
    name: 'import-again',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    load: (id: string) => (id.endsWith('vite/preload-helper.js') ? HELPER : undefined),
    renderChunk: (code: string) =>
      code.replace(/\bimport\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g, 'import($1$2$1 + (self.importAgain || ""))'),
  }
}
