import { type CollectionEntry, getCollection } from 'astro:content'

type Policies = readonly CollectionEntry<'policies'>[]

let read: Promise<Policies> | undefined

/**
 * The policies of this build, in the site's order. A build with `SITE_AUDIENCE=public` leaves out the
 * texts that forbid their own publication (`circulation: internal`), and what they say of the others.
 */
export function sitePolicies(): Promise<Policies> {
  // What is shown while it is written is read anew each time.
  if (import.meta.env.DEV) return readPolicies()
  read ??= readPolicies()
  return read
}

async function readPolicies(): Promise<Policies> {
  const isPublic = process.env['SITE_AUDIENCE'] === 'public'
  const policies = await getCollection(
    'policies',
    ({ data }) => !(isPublic && data.circulation === 'internal'),
  )
  const ids = new Set<string>(policies.map(({ id }) => id))
  return policies
    .sort((a, b) => a.data.order - b.data.order)
    .map((policy) => {
      const { status } = policy.data
      const also = status.also.filter((remark) => ids.has(remark.policy))
      return { ...policy, data: { ...policy.data, status: { ...status, also } } }
    })
}
