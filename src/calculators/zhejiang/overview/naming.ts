import { type Indicator, indicatorOf, rowOf, state } from '../../rules/index.ts'
import { NAME_FIELDS } from '../fields.ts'
import type { LabName } from '../lab-name.ts'
import { sourceOf } from '../rule.ts'
import { NAMING_RULES } from '../rules/naming.ts'
import { findingOf, STATUS_WORDS } from './parts.ts'

const FIGURES = NAME_FIELDS.map(({ key }) => `zhejiang.name.${key}`)

/** 命名: both names as they are typed; a refusal stands beside the part that it is about. */
export function namingIndicator(name: LabName): Indicator {
  const { zh, en, refused, notes } = name
  const outcome =
    refused !== null && refused !== 'empty'
      ? state(refused, 'unmet')
      : {
          kind: 'status' as const,
          status: zh !== null && en !== null ? ('met' as const) : ('unknown' as const),
        }
  const words = wordsOf(name)
  const row = rowOf(
    'naming/name',
    '中英文名称',
    FIGURES,
    findingOf('naming/name', outcome, words, name, ASKED),
  )
  const made = [
    ...(zh === null ? [] : [{ label: '中文名称', text: zh }]),
    ...(en === null ? [] : [{ label: '英文名称', text: en }]),
  ]
  return indicatorOf(
    { id: 'naming', label: '命名', group: '命名', badge: '第二十六条', notes: [...notes, ...PLATES] },
    { outcome, words },
    [{ ...row, made }],
    sourceOf(NAMING_RULES['26-zh']),
  )
}

const ASKED = '浙江-XX（合作国家）XX（合作领域）联合实验室'
const PLATES = [
  NAMING_RULES['26-plate-zh'].words,
  NAMING_RULES['26-plate-foreign'].words,
  NAMING_RULES['26-plate-other'].words,
]

function wordsOf({ zh, en, refused }: LabName): string {
  if (zh !== null && en !== null) return '已生成'
  if (refused !== null && refused !== 'empty') return '不生成，原因见各栏'
  if (zh !== null) return '英文名称待填'
  return en === null ? STATUS_WORDS.unknown : '中文名称待填'
}
