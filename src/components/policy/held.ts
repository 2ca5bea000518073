import { type CollectionEntry, getCollection } from 'astro:content'

/**
 * The policies of this build, in the site's order. A build with `SITE_AUDIENCE=public` leaves out the
 * texts that forbid their own publication (`circulation: internal`), and what they say of the others.
 */
export async function heldPolicies(): Promise<CollectionEntry<'policies'>[]> {
  const isPublic = process.env['SITE_AUDIENCE'] === 'public'
  const held = await getCollection('policies', ({ data }) => !(isPublic && data.circulation === 'internal'))
  const ids = new Set<string>(held.map(({ id }) => id))
  return held
    .sort((a, b) => a.data.order - b.data.order)
    .map((policy) => {
      const { status } = policy.data
      const also = status.also.filter((remark) => ids.has(remark.policy))
      return { ...policy, data: { ...policy.data, status: { ...status, also } } }
    })
}
