import type { APIRoute, GetStaticPaths } from 'astro'
import { dataTexts } from './_files.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const texts = await dataTexts()
  return texts.map(({ path, text }) => ({ params: { text: path }, props: { text } }))
}

/** A data file that is no JSON, as its calculator publishes it. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
