import type { APIRoute } from 'astro'
import { shippedPackages } from '../../components/about/packages.ts'

/** The licences of everything a reader's browser runs. */
export const GET: APIRoute = () => {
  const parts = shippedPackages().map(
    ({ name, version, licence, text }) => `${name} ${version}: ${licence}\n\n${text}`,
  )
  return new Response(`${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`)
}
