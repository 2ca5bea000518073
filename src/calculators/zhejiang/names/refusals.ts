import type { ReadingId } from '../readings.ts'
import type { NAMING_RULES } from '../rules/naming.ts'
import { isHostCountry, isSeveralCountries } from './countries.ts'
import { isHongKongMacaoTaiwan } from './hong-kong-macao-taiwan.ts'

export type Refusal =
  | 'hmt'
  | 'empty'
  | 'placeholder'
  | 'host-country'
  | 'several-countries'
  | 'duplicate-suffix'
  | 'bracket'

/** One part of a name: tidied, or `null` where it is missing although its other part is given. */
export interface NamePart {
  readonly kind: 'country' | 'field'
  readonly language: 'zh' | 'en'
  readonly label: string
  readonly text: string | null
}

export interface RefusalRule {
  readonly id: Refusal
  readonly applies: (part: NamePart) => boolean
  /** What is wrong and what to do, after the part's label. */
  readonly message: string
  readonly rule?: keyof typeof NAMING_RULES
  readonly readings: readonly ReadingId[]
}

/** XX, ××, ___, ○○ standing for a word; a whole part that says nothing yet; the measures' own placeholders. */
const PLACEHOLDER =
  /(?:^|[^a-z0-9])[x×✕✖]{2,}(?![a-z0-9])|_|[*＊□○●◯]{2,}|\?{2,}|…|\.{3}|合作(?:国家|领域)|某国|[x×]国|某某|^某|^(?:x|×|无|暂无|待定|待填|待补充?|未定|国家|领域|tbd|tba|n\/a|none|country|field)$|^[^\p{L}\p{N}]+$/iu

/** In the order in which they are told. */
export const REFUSALS: readonly RefusalRule[] = [
  {
    id: 'hmt',
    applies: ({ kind, text }) => kind === 'country' && text !== null && isHongKongMacaoTaiwan(text),
    message:
      '：与中国香港、中国澳门、中国台湾地区合作的联合实验室参照本办法执行（第二十七条），但原文没有给出名称样式，这里不生成。请向省科技厅确认。',
    rule: '27',
    readings: ['zj-hmt'],
  },
  {
    id: 'empty',
    applies: ({ text }) => text === null || text === '',
    message: '还没有填。请填写；一种文字的名称要国家和领域都有。',
    readings: [],
  },
  {
    id: 'placeholder',
    applies: ({ text }) => PLACEHOLDER.test((text ?? '').normalize('NFKC')),
    message: '里还有占位的字（如 XX、合作国家、_）。请换成实际的国家或领域。',
    readings: [],
  },
  {
    id: 'host-country',
    applies: ({ kind, text }) => kind === 'country' && isHostCountry(text ?? ''),
    message: '填的是中方自己。请填合作对方的国家。',
    readings: [],
  },
  {
    id: 'several-countries',
    applies: ({ kind, text }) => kind === 'country' && isSeveralCountries(text ?? ''),
    message:
      '里不止一个国家。原则上一个中方、一个外方牵头（第七条（三））；名称写哪一国，原文没有规定，请向省科技厅请示。',
    readings: ['zj-several-partners'],
  },
  {
    id: 'duplicate-suffix',
    applies: ({ text, language }) => (language === 'zh' ? OWN_WORDS_ZH : OWN_WORDS_EN).test(text ?? ''),
    message: '里已有名称的前缀或后缀。“浙江-”“联合实验室”由命名规则加上，请从这一栏删去。',
    readings: [],
  },
  {
    id: 'bracket',
    applies: ({ text }) => /[()[\]{}<>〈〉《》「」『』【】〔〕〖〗]/.test((text ?? '').normalize('NFKC')),
    message: '里有括号。名称里不写括号，请去掉括号及其中的说明。',
    readings: ['zj-country-form'],
  },
]

const OWN_WORDS_ZH = /(?:联合实验室|聯合實驗室)$|^浙江省?[-－–—‐‑]/
const OWN_WORDS_EN = /\bjoint lab(?:oratory)?\.?(?:$| (?:on|of|for|in)\b)|^zhejiang ?[-－–—‐‑]/i
