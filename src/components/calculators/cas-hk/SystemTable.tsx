import { useStore } from '@nanostores/preact'
import {
  CAS_HK_NOTES,
  type CasHkIndicator,
  casHkElements,
  casHkGroups,
  casHkHighlights,
  gradeName,
} from '../../../calculators/index.ts'
import { explanationOf, tickedLines } from '../../../stores/files/report-cas-hk-words.ts'
import { $casHk } from '../../../stores/index.ts'

const GRADES = ['A', 'B', 'C'] as const

/** 联合实验室评估综合指标体系 as the text prints it, with the 自评 column filled, ready for print. */
export function SystemTable() {
  const { indicators, highlights, highlightKinds } = useStore($casHk)
  return (
    <div class="comparison">
      <table class="indicators cards system">
        <caption>联合实验室评估综合指标体系（自评，自测结果，非官方结论）</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              一级指标
            </th>
            <th scope="col" rowSpan={2}>
              二级指标
            </th>
            <th scope="col" rowSpan={2}>
              三级指标
            </th>
            <th scope="col" rowSpan={2}>
              说明
            </th>
            <th scope="colgroup" colSpan={3}>
              标准
            </th>
            <th scope="col" rowSpan={2}>
              自评得分
            </th>
          </tr>
          <tr>
            {GRADES.map((grade) => (
              <th key={grade} scope="col">
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator.id}>
              <td data-label="一级指标">
                {casHkGroups.find(({ label }) => label === indicator.group)?.source.quote}
              </td>
              <td data-label="二级指标">{casHkElements[indicator.id].second.quote}</td>
              <th scope="row" data-label="三级指标">
                {nameOf(indicator)}
              </th>
              <td data-label="说明">
                {explanationOf(casHkElements[indicator.id]).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
              {GRADES.map((grade) => (
                <td key={grade} data-label={grade}>
                  {indicator.words.find((word) => word.grade === grade)?.source.quote}
                </td>
              ))}
              <td data-label="自评得分">{filled(indicator)}</td>
            </tr>
          ))}
          {highlightKinds.map((result) => (
            <tr key={result.kind}>
              <td data-label="一级指标">重大联合亮点工作（加分项）</td>
              <td />
              <th scope="row" data-label="三级指标">
                {casHkHighlights.find(({ kind }) => kind === result.kind)?.name.quote}
              </th>
              <td data-label="说明">
                {tickedLines(result).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
              <td colSpan={3} data-label="标准">
                {CAS_HK_NOTES.highlights.quote}
              </td>
              <td data-label="自评得分">{`${result.met} 条，${result.points} 分`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={7}>
              加分项合计（基础分满分 100 之外）
            </th>
            <td>{`${highlights.points} 分`}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function filled({ grade, arithmetic }: CasHkIndicator): string {
  return [gradeName(grade), ...(arithmetic === undefined ? [] : [arithmetic.text])].join('；')
}

/** The row's own words; the two whose cell prints only points have their name from 四、 before them. */
function nameOf({ id, label }: CasHkIndicator): string {
  const printed = casHkElements[id].rows.map(({ name }) => name.quote)
  if (printed.length > 1) return printed.join('、')
  const [only = ''] = printed
  return only.startsWith('(') ? `${label} ${only}` : only
}
