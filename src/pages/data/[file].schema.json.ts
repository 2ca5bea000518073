import type { APIRoute, GetStaticPaths } from 'astro'
import { DATA_FILES } from './_files.ts'

export const getStaticPaths: GetStaticPaths = () => DATA_FILES.map(({ name }) => ({ params: { file: name } }))

/** The JSON Schema of one data file. */
export const GET: APIRoute = ({ params }) =>
  Response.json(DATA_FILES.find(({ name }) => name === params['file'])?.schema)
