import type { JsonSchema } from '../figures/index.ts'

/** Words that are there. */
export const TEXT: JsonSchema = { type: 'string', minLength: 1 }

/** What may be `null`: not written, or not asked for. */
export function maybe(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

/** A list of such items. */
export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

/** An object with exactly these properties. */
export function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** As `closed`, with properties that may be missing. */
export function open(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return { ...closed(properties), properties: { ...properties, ...optional } }
}

/** The schema of a published file, draft 2020-12: its version and these properties. */
export function fileSchema(title: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...closed({ version: TEXT, ...properties }),
  }
}
