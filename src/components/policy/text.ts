import type { CollectionEntry } from 'astro:content'
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import { Renderer } from 'astro/runtime/server/index.js'
import { type EvaluateOptions, evaluate } from 'satteri'

/** An official text as a component, written with what `components` names. */
type Text = (props: { components: Readonly<Record<string, unknown>> }) => unknown

/** How a text is read: no character of it may be “improved”. */
const READ = {
  Fragment,
  jsx: jsx as EvaluateOptions['jsx'],
  jsxs: jsxs as EvaluateOptions['jsxs'],
  elementAttributeNameCase: 'html',
  features: { gfm: false, smartPunctuation: false },
} as const

/**
 * The official text of a policy, read when its page is rendered: a text is data, and as modules thousands of them would
 * take most of a build.
 */
export function textOf({ id, body }: CollectionEntry<'policies'>): Text {
  if (body === undefined) throw new Error(`${id} has no text`)
  const { default: text } = evaluate(body, READ) as { default: Text }
  return Object.assign(text, { [Renderer]: 'astro:jsx' })
}
