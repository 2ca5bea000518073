import { gradeName, publicationsWith } from '../../../../calculators/index.ts'
import { $draft, checkedOf } from '../../../../stores/index.ts'
import { useCalm } from '../../../calculators/calm.ts'
import type { Judged } from '../judge.ts'

/** The sum of the ratios, as a range where choices remain, and the grade that either end comes to. */
export function Total({ judged: { counted } }: { judged: Judged }) {
  const { casHk } = checkedOf(useCalm($draft)).profile
  const { low, high } = counted.range
  if (counted.counted.length === 0 && high === '0') {
    const open = counted.unknown.length + counted.confirm.length + counted.noFactor.length
    return (
      <p class="papers-total" data-total>
        {open === 0 ? '没有一篇能计入。' : `还没有能计入的论文：${open} 篇还不能判断、待确认或没有影响因子。`}
      </p>
    )
  }
  const [least, most] = [low, high].map((ratio) => publicationsWith(casHk, ratio))
  if (least === undefined || most === undefined) return null
  const isRange = low !== high
  return (
    <p class="papers-total" data-total>
      {`联合论文的比值合计 ${publicationsWith({}, counted.sum).words}`}
      {isRange &&
        `；按学科的取法和待确认的论文，在 ${publicationsWith({}, low).words} 与 ${publicationsWith({}, high).words} 之间`}
      {`。加上已填的报告、会议论文、专著，“联合发表物”为 ${least.words}${isRange ? ` 至 ${most.words}` : ''} 当量：${gradeName(least.grade)}`}
      {isRange && least.grade !== most.grade && ` 至 ${gradeName(most.grade)}`}
      {'。'}
    </p>
  )
}
