const downloads = new Map<string, Promise<unknown>>()

/** A file of the search, downloaded once a page. Rejects where it does not arrive; the next call tries again. */
export function fetchJson<Value>(href: string): Promise<Value> {
  const known = downloads.get(href) as Promise<Value> | undefined
  if (known !== undefined) return known
  const download = fetch(href).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${href}`)
    return response.json() as Promise<Value>
  })
  download.catch(() => downloads.delete(href))
  downloads.set(href, download)
  return download
}
