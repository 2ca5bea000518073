export { default as PageHead } from './PageHead.astro'
export { default as SiteFooter } from './SiteFooter.astro'
export { default as SiteHeader } from './SiteHeader.astro'
export { DISCLAIMER, SITE_NAME } from './site.ts'
