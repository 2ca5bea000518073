/**
 * Brings the page's styles from a file where a server's own security policy refuses the inline ones
 * (`default-src 'self'`). The build writes that file and names it on the root element.
 */
export function startStyleFallback(): void {
  const href = document.documentElement.dataset['styleHref']
  const inline = document.querySelector('style')
  if (href === undefined || inline === null || inline.sheet !== null) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
}
