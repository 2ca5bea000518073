import type { APIRoute, GetStaticPaths } from 'astro'
import { DATA_FILES, VERSION } from './_files.ts'

export const getStaticPaths: GetStaticPaths = () =>
  DATA_FILES.filter(({ content }) => content !== undefined).map(({ name }) => ({ params: { file: name } }))

/** One data file, with the version of the rules and texts it was made from. */
export const GET: APIRoute = async ({ params }) => {
  const found = DATA_FILES.find(({ name }) => name === params['file'])
  if (found?.content === undefined) throw new Error(`No data file "${params['file']}"`)
  return Response.json({ version: VERSION, ...(await found.content()) })
}
