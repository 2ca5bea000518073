import type { APIRoute } from 'astro'
import { RULES_VERSION } from '../../calculators/index.ts'
import { DATA_FILES, VERSION } from './_files.ts'

/** The list of what `/data/` holds, and the file by which a page shown at any address finds the site's root. */
export const GET: APIRoute = () =>
  Response.json({
    site: 'joint-lab-policies',
    version: VERSION,
    rulesVersion: RULES_VERSION,
    figures: 'figures.schema.json',
    files: DATA_FILES.map(({ name, title }) => ({
      title,
      href: `${name}.json`,
      schema: `${name}.schema.json`,
    })),
  })
