import type { PublishedText } from '../rules/index.ts'
import { BASIS } from './basis.ts'
import { feelOf, groupFeel } from './feel.ts'
import { moeRules, type PublishedIndicator } from './published.ts'
import { STAGE_WORDS } from './stage-words.ts'
import type { Attribute, Stage } from './types.ts'

const STAGES = ['establishment', 'acceptance'] as const satisfies readonly Stage[]
const ATTRIBUTES = ['binding', 'anticipatory'] as const satisfies readonly Attribute[]

interface Decision {
  readonly id: string
  readonly label: string
  readonly expression: string
  readonly needs: readonly string[]
}

/** The standard as DMN 1.3, a file for each stage: a decision for each criterion, indicator and group. */
export function moeDmn(indicators = moeRules): PublishedText[] {
  return STAGES.map((stage) => ({
    path: `dmn/moe-${stage}.dmn.xml`,
    title: `${BASIS}${STAGE_WORDS[stage]}一栏的 DMN 决策模型（FEEL 表达式）`,
    text: modelOf(stage, decisionsOf(stage, indicators)),
  }))
}

function decisionsOf(stage: Stage, indicators: readonly PublishedIndicator[]): Decision[] {
  const ofIndicators = indicators.flatMap(({ id, label, criteria }) => {
    const asked = criteria.flatMap((criterion): Decision[] => {
      const demand = criterion[stage]
      if (demand === null) return []
      const expression = feelOf(demand)
      return [{ id: nameOf(criterion.id), label: `${label}·${criterion.label}`, expression, needs: [] }]
    })
    const needs = asked.map((each) => each.id)
    return [...asked, { id: nameOf(id), label, expression: groupFeel(needs), needs }]
  })
  const groups = ATTRIBUTES.map((attribute): Decision => {
    const needs = indicators.filter((each) => each.attribute === attribute).map(({ id }) => nameOf(id))
    return { id: attribute, label: attribute, expression: groupFeel(needs), needs }
  })
  return [...ofIndicators, ...groups]
}

/** The name of a decision: FEEL takes a hyphen for a minus. `equipment/value` is `equipment_value`. */
function nameOf(id: string): string {
  return id.replace(/[/-]/g, '_')
}

function modelOf(stage: Stage, decisions: readonly Decision[]): string {
  const name = `moe-${stage}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${name}" name="${name}" namespace="urn:joint-lab-policies:${name}">
  <inputData id="input_moe" name="moe"><variable id="var_moe" name="moe"/></inputData>
  <inputData id="input_scale" name="scale"><variable id="var_scale" name="scale" typeRef="number"/></inputData>
${decisions.map(decisionXml).join('\n')}
</definitions>
`
}

function decisionXml({ id, label, expression, needs }: Decision): string {
  const required =
    needs.length > 0
      ? needs.map((need) => `<requiredDecision href="#${need}"/>`)
      : ['<requiredInput href="#input_moe"/>', '<requiredInput href="#input_scale"/>']
  const requirements = required.map(
    (each, index) => `<informationRequirement id="${id}_r${index + 1}">${each}</informationRequirement>`,
  )
  return `  <decision id="${id}" name="${id}">
    <description>${escaped(label)}</description>
    <variable id="var_${id}" name="${id}" typeRef="string"/>
    ${requirements.join('')}
    <literalExpression id="expr_${id}"><text>${escaped(expression)}</text></literalExpression>
  </decision>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
