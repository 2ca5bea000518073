import type { APIRoute } from 'astro'
import { DATA_FILES, VERSION } from './_files.ts'

/** The list of what `/data/` holds, and the file by which a page shown at any address finds the site's root. */
export const GET: APIRoute = () =>
  Response.json({
    site: 'joint-lab-policies',
    version: VERSION,
    figures: 'figures.schema.json',
    files: DATA_FILES.map(({ name, title }) => ({
      title,
      href: `${name}.json`,
      schema: `${name}.schema.json`,
    })),
  })
