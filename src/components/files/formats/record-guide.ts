import { KINDS, type RecordField, typeWords } from '../../../calculators/records/index.ts'
import { ID_HEADING, NO_RECORDS } from './record-sheets.ts'
import type { Sheet } from './workbook.ts'

export const GUIDE = '说明'

const GENERAL: readonly (readonly [string, string])[] = [
  ['怎么用', '每张表记一类事，一行一条。填好后存盘，在网站“台账”页导入；数据只在浏览器里处理，不会上传。'],
  ['不知道', '留空。空白表示不知道，不等于“否”或 0；只有标明“空白即否”的栏目例外。'],
  ['日期', '写到日、月或年都可以。太粗而判断不了是否在期间内的，网站会列出来请您补全，不会替您猜。'],
  [
    '整张表',
    `没有行的表按“还没有记”处理。确实一条也没有的，在“${ID_HEADING}”栏写“${NO_RECORDS}”，才按 0 计。`,
  ],
  [ID_HEADING, '网站给每条记录的编号。新增的行留空即可，不要重复，不要改动已有的。'],
]

/** The sheet that says how the others are filled in. */
export function guideSheet(): Sheet {
  return {
    name: GUIDE,
    widths: [14, 24, 70],
    head: ['表', '栏目', '怎么填'],
    lines: [
      ...GENERAL.map(([topic, words]) => ['全部', topic, words]),
      ...KINDS.flatMap(({ label, fields }) => fields.map((field) => [label, field.label, howTo(field)])),
    ],
  }
}

function howTo(field: RecordField): string {
  const granted = field.key === 'grantedOn' ? '。国内发明、国际专利空白即未授权' : ''
  return `${typeof field.type === 'string' ? '' : '选一个：'}${typeWords(field)}${granted}。${EXAMPLES[String(field.type)] ?? ''}`
}

const EXAMPLES: Readonly<Record<string, string>> = {
  date: '如 2024-05-17、2024-05、2024。',
  texts: '确知一项也没有，写“（无）”。',
  addresses: '如 [作者; 作者] 单位, 城市, 国家; [作者] 单位, 城市, 国家。',
}
