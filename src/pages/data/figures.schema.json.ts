import type { APIRoute } from 'astro'
import { figuresJsonSchema } from '../../calculators/index.ts'

/** The JSON Schema of the figures file, which the site saves, exports and imports. */
export const GET: APIRoute = () => Response.json(figuresJsonSchema())
