import type { APIRoute, GetStaticPaths } from 'astro'
import { type DataFile, dataFiles, VERSION } from './_files.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await dataFiles()
  return files.flatMap(({ name, content }) =>
    content === undefined ? [] : [{ params: { file: name }, props: { content } }],
  )
}

/** One data file, with the version of the rules and texts it was made from. */
export const GET: APIRoute<Required<Pick<DataFile, 'content'>>> = ({ props }) =>
  Response.json({ version: VERSION, ...props.content })
