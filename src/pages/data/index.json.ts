import type { APIRoute } from 'astro'
import { RULES_VERSION } from '../../calculators/index.ts'
import { dataFiles, VERSION } from './_files.ts'

/** The list of what `/data/` holds, and the file by which a page shown at any address finds the site's root. */
export const GET: APIRoute = async () =>
  Response.json({
    site: 'joint-lab-policies',
    version: VERSION,
    rulesVersion: RULES_VERSION,
    figures: 'figures.schema.json',
    files: (await dataFiles()).map(({ name, title }) => ({
      title,
      href: `${name}.json`,
      schema: `${name}.schema.json`,
    })),
  })
