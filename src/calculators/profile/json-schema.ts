import { type JsonSchema, objectSchema } from '../figures/index.ts'
import { recordsSchema, settingsSchema } from '../records/index.ts'
import { PROFILE_FIELDS } from './fields.ts'
import { FIGURES_FORMAT } from './format.ts'

/**
 * The published schema of the figures file, made from the field table. It allows what `parseProfile` accepts
 * without a problem as far as a schema can say it; what an entry lacks to be counted, a part
 * above its whole, a JSON number with too many decimals and a number that is not its list's length only the parser reports.
 */
export function figuresJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: FIGURES_FORMAT,
    description:
      '一个联合实验室的数据。每一项都可以没有或为 null，表示尚不清楚，与 0 不同。金额单位万元，面积单位㎡。',
    ...withRecords(objectSchema(PROFILE_FIELDS)),
    required: ['format'],
  }
}

/** The records and what imports are judged by, as their own room describes them. */
function withRecords(schema: JsonSchema): JsonSchema {
  const properties = schema['properties'] as { readonly [key: string]: object }
  const described = (key: string, own: JsonSchema) => ({
    [key]: { ...properties[key], anyOf: [own, { type: 'null' }] },
  })
  return {
    ...schema,
    properties: {
      ...properties,
      ...described('records', recordsSchema()),
      ...described('recordSettings', settingsSchema()),
    },
  }
}
