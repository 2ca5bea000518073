const FOUND = import.meta.glob<{ readonly held: () => Promise<object | null> }>('./*/held.ts')

/** What a calculator's page carries of texts that not every build may hold; only asked when the site is built. */
export async function heldFor(slug: string): Promise<object | null> {
  const load = FOUND[`./${slug}/held.ts`]
  return load === undefined ? null : (await load()).held()
}
