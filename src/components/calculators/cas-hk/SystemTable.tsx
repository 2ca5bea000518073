import { useStore } from '@nanostores/preact'
import type { CasHkIndicator } from '../../../calculators/index.ts'
import { $casHk } from '../../../stores/index.ts'
import { gradeWord, pointsWord } from './words.ts'

const GRADES = ['A', 'B', 'C'] as const

/** 联合实验室评估综合指标体系 as the text prints it, with the 自评 column filled, ready for print. */
export function SystemTable() {
  const { indicators, highlights, highlightKinds } = useStore($casHk)
  return (
    <div class="comparison">
      <table class="indicators system">
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
              <td data-label="一级指标">{indicator.group}</td>
              <td data-label="二级指标">{indicator.second}</td>
              <th scope="row" data-label="三级指标">
                {`${indicator.label}（${pointsWord(indicator)}）`}
              </th>
              {GRADES.map((grade) => (
                <td key={grade} data-label={grade}>
                  {indicator.words.find((word) => word.grade === grade)?.source.quote}
                </td>
              ))}
              <td data-label="自评得分">{filled(indicator)}</td>
            </tr>
          ))}
          {highlightKinds.map(({ kind, label, met, points }) => (
            <tr key={kind}>
              <td data-label="一级指标">重大联合亮点工作（加分项）</td>
              <td />
              <th scope="row" data-label="三级指标">
                {label}
              </th>
              <td colSpan={3}>打分项，不分档</td>
              <td data-label="自评得分">{`${met} 条，${points} 分`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={6}>
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
  return [gradeWord(grade), ...(arithmetic === undefined ? [] : [arithmetic.text])].join('；')
}
