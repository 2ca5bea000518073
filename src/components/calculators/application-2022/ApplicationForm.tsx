import { COVER_TABLE, FORM_TABLE, type Row, TABLE_COLUMNS } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { useStore } from '../../layout/store.ts'
import { FormPart } from './FormPart.tsx'
import { FormTools } from './FormTools.tsx'
import { Outline } from './Outline.tsx'
import { PrintedTable } from './PrintedTable.tsx'

/** The cover prints a line for each; on screen two stand beside each other. */
const COVER_ON_SCREEN = COVER_TABLE.flatMap((line, place) =>
  place % 2 === 0 ? [[...line, ...(COVER_TABLE[place + 1] ?? [])]] : [],
)

/** 申报书 as the form prints it: 封面, 基本信息表, 正文 一 to 八, each place with what it comes to. */
export function ApplicationForm({ bench }: { bench: Bench }) {
  const indicators = useStore(bench.$assessment).indicators.filter(({ isForm }) => isForm)
  const rows = new Map<string, Row>(indicators.flatMap((each) => each.rows.map((row) => [row.id, row])))
  const [cover, basic, body] = indicators
  if (cover === undefined || basic === undefined || body === undefined) return null
  return (
    <section class="application-form" aria-labelledby="application-form-title">
      <h2 id="application-form-title">申报书</h2>
      <FormTools bench={bench} />
      <FormPart bench={bench} indicator={cover}>
        <PrintedTable
          bench={bench}
          label="封面"
          table={COVER_ON_SCREEN}
          columns={[13, 37, 13, 37]}
          rows={rows}
        />
      </FormPart>
      <FormPart bench={bench} indicator={basic}>
        <PrintedTable
          bench={bench}
          label="基本信息表"
          table={FORM_TABLE}
          columns={TABLE_COLUMNS}
          rows={rows}
        />
      </FormPart>
      <FormPart bench={bench} indicator={body}>
        <Outline bench={bench} body={body} />
      </FormPart>
      <p class="soft">
        七、主管部门意见和八、相关附件在上面“<a href="#form-s-7">意见与附件</a>
        ”里逐项回答，说明写在各行的“依据”里；导出的申报书照原文列出。
      </p>
    </section>
  )
}
