import type { APIRoute } from 'astro'
import pack from '../../../package.json' with { type: 'json' }

/** The list of what `/data/` holds, and the file by which a page shown at any address finds the site's root. */
export const GET: APIRoute = () => Response.json({ site: 'joint-lab-policies', version: pack.version })
