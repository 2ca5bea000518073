export { default as SiteFooter } from './SiteFooter.astro'
export { default as SiteHeader } from './SiteHeader.astro'
export { CALCULATORS, DISCLAIMER, SITE_NAME } from './site.ts'
