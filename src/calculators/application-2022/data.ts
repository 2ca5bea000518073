import { UNIT_LABELS } from '../core/index.ts'
import { type PublishedFile, RULES_VERSION } from '../rules/index.ts'
import { BASIS, POLICY } from './basis.ts'
import { FORM_FIELDS } from './form-fields.ts'
import { OUTLINE } from './outline.ts'
import { PREFILL_RULES } from './prefill-rules.ts'
import { APPLICATION_READINGS, readingsOf } from './readings.ts'
import { inSection } from './rule-rows.ts'
import { APPLICATION_RULES } from './rules.ts'
import { APPLICATION_RULES_SCHEMA } from './rules-schema.ts'
import type { ApplicationRule, FormField } from './types.ts'

/** The rules of the notice, the cells of its form and its outline as others read them. */
export const applicationData: readonly PublishedFile[] = [
  {
    name: 'application-2022-rules',
    title: `${BASIS}的推荐条件、申报书栏目与限字、正文提纲、附件与原文依据`,
    schema: APPLICATION_RULES_SCHEMA,
    content: {
      policy: POLICY,
      rulesVersion: RULES_VERSION,
      rules: APPLICATION_RULES.map(ruleOf),
      fields: FORM_FIELDS.map(fieldOf),
      outline: OUTLINE.map(({ path, number, label, kind, source, emphasis, isOptional = false }) => ({
        of: inSection(path),
        number,
        label,
        kind,
        isOptional,
        source,
        emphasis: emphasis ?? null,
      })),
      prefill: PREFILL_RULES.map(({ path, caution, ...rule }) => ({
        of: inSection(path),
        shape: rule.shape,
        from: rule.shape === 'share' ? [`moe.${rule.part}`, `moe.${rule.whole}`] : [`moe.${rule.of}`],
        caution,
      })),
      readings: APPLICATION_READINGS,
    },
  },
]

function ruleOf({ id, label, effect, source, bar, day, names = [], readings }: ApplicationRule) {
  return {
    id,
    label,
    effect,
    measure: bar === undefined ? null : { shape: 'figure', of: inSection(bar.of) },
    comparator: bar?.comparator ?? null,
    exact: bar?.value ?? null,
    unit: bar === undefined ? null : UNIT_LABELS[bar.unit],
    on: day?.on ?? null,
    names,
    source,
    readings: readingsOf(readings),
  }
}

function fieldOf({ path, label, shape, rows = 1, limit, same, source, readings }: FormField) {
  return {
    of: inSection(path),
    label,
    kind: shape.kind === 'cell' ? shape.of : shape.kind,
    rows,
    measure: limit === undefined ? null : { shape: 'words', of: inSection(path) },
    comparator: limit === undefined ? null : 'lte',
    exact: limit === undefined ? null : String(limit.value),
    same: same === undefined ? null : inSection(same),
    source,
    readings: readingsOf(readings),
  }
}
