import { found, own } from '../figures/index.ts'
import { type Answer, answerTo, type Given, unlessProblem } from './answer.ts'
import { MAX_NAME_PART } from './fields.ts'
import { tidied } from './names/fold.ts'
import { isHongKongMacaoTaiwan } from './names/hong-kong-macao-taiwan.ts'
import { type NamePart, REFUSALS, type Refusal, type RefusalRule } from './names/refusals.ts'
import { type Place, refuse } from './read-input.ts'
import { type ReadingId, readingsOf } from './readings.ts'
import { sourcesOf } from './rule.ts'
import { NAMING_RULES } from './rules/naming.ts'

export interface LabNameInput {
  readonly countryZh: string
  readonly fieldZh: string
  readonly countryEn: string
  readonly fieldEn: string
}

export interface LabName extends Answer {
  readonly zh: string | null
  readonly en: string | null
  /** Why neither name is given; each part's own reason stands in `problems`. */
  readonly refused: Refusal | null
  /** What of the name is to be checked although it is given. */
  readonly notes: readonly string[]
}

/** The four parts of the two names. */
export const NAME_INPUTS = [
  { key: 'countryZh', label: '合作国家（中文）', kind: 'country', language: 'zh' },
  { key: 'fieldZh', label: '合作领域（中文）', kind: 'field', language: 'zh' },
  { key: 'countryEn', label: '合作国家（英文）', kind: 'country', language: 'en' },
  { key: 'fieldEn', label: '合作领域（英文）', kind: 'field', language: 'en' },
] as const

type Key = keyof LabNameInput

/**
 * 命名 (第二十六、二十七条): the Chinese and the English name. A language of which nothing is given is only `null`; any
 * refusal gives neither. Never throws.
 */
export function jointLabName(input: Given<LabNameInput>): LabName {
  return jointLabNameBy(REFUSALS, input)
}

/** The same by refusals in another order: what a test changes. */
export function jointLabNameBy(refusals: readonly RefusalRule[], input: unknown): LabName {
  return answerTo(input, (given, problems) => {
    const texts = Object.fromEntries(
      NAME_INPUTS.map(({ key, label, language }) => {
        const text = readText({ given, key, label, problems })
        return [key, text === null ? null : tidied(text, language)]
      }),
    ) as Readonly<Record<Key, string | null>>
    const isBad = (key: Key) => unlessProblem(problems, [key], true) === null
    const started = NAME_INPUTS.filter(({ language }) =>
      NAME_INPUTS.some((part) => part.language === language && texts[part.key] !== null),
    )
    const refused = started
      .filter(({ key }) => !isBad(key))
      .flatMap((part) => {
        const named: NamePart = { ...part, text: texts[part.key] }
        const rule = refusals.find(({ applies }) => applies(named))
        return rule === undefined ? [] : [{ ...part, rule }]
      })
    const first = refusals.find(({ id }) => refused.some(({ rule }) => rule.id === id)) ?? null
    const name = (language: 'zh' | 'en', make: (country: string, field: string) => string) => {
      const [country = null, field = null] = NAME_INPUTS.filter((part) => part.language === language).map(
        ({ key }) => (isBad(key) ? null : texts[key]),
      )
      return first !== null || country === null || field === null ? null : make(country, field)
    }
    const zh = name('zh', (country, field) => `浙江-${country}${field}联合实验室`)
    const en = name('en', (country, field) => `Zhejiang-${country} Joint Laboratory on ${field}`)
    for (const { key, label, rule } of refused) refuse({ given, key, label, problems }, rule.message)
    return {
      zh,
      en,
      refused: first?.id ?? null,
      notes: notesOf(texts),
      problems,
      readings: readingsOf(touching(first, zh ?? en)),
      sources: sourcesOf(NAMING_RULES, first?.rule === undefined ? ['26-zh', '26-en'] : [first.rule]),
    }
  })
}

function readText(place: Place): string | null {
  const text = own(place.given, place.key)
  if (text === undefined || text === null) return null
  if (typeof text !== 'string') return refuse(place, `应为文字；现在是${found(text)}。`)
  if (text.length <= MAX_NAME_PART) return text
  return refuse(place, `最多 ${MAX_NAME_PART} 字，现有 ${text.length} 字。请核对粘贴的内容。`)
}

/** A field may be about one of the three (海峡地质) without its being the partner: said, and not refused. */
function notesOf({ fieldZh, fieldEn }: Readonly<Record<Key, string | null>>): string[] {
  return isHongKongMacaoTaiwan(fieldZh ?? '') || isHongKongMacaoTaiwan(fieldEn ?? '')
    ? [
        '合作领域里写到了中国香港、中国澳门或中国台湾地区。如果合作方在那里，请写在合作国家一栏：参照第二十七条，这里不生成名称。',
      ]
    : []
}

function touching(first: RefusalRule | null, name: string | null): readonly ReadingId[] {
  if (first !== null) return first.readings
  return name === null ? [] : ['zj-country-form']
}
