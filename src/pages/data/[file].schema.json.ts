import type { APIRoute, GetStaticPaths } from 'astro'
import { type DataFile, dataFiles } from './_files.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await dataFiles()
  return files.map(({ name, schema }) => ({ params: { file: name }, props: { schema } }))
}

/** The JSON Schema of one data file. */
export const GET: APIRoute<Pick<DataFile, 'schema'>> = ({ props }) => Response.json(props.schema)
