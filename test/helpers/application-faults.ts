import { type ApplicationForm, checkApplicationBy } from '../../src/calculators/application-2022/check.ts'
import { noticeTimelineBy } from '../../src/calculators/application-2022/history.ts'
import { COMPLETE, FIELD_CASES, RULE_CASES } from '../cases/application-2022.ts'
import { wordedDay, wordedNumber } from './worded.ts'

/** The worked cases that a form does not give. */
export function applicationCaseFaults(form: ApplicationForm): string[] {
  const rules = RULE_CASES.filter(({ input, rule, status }) => {
    const result = checkApplicationBy(form, input).rules.find(({ id }) => id === rule)
    return result?.status !== status
  }).map(({ rule, input, status }) => `${rule}: ${JSON.stringify(input).slice(0, 120)} is not ${status}`)
  const fields = FIELD_CASES.filter(({ input, path, status, missing }) => {
    const result = checkApplicationBy(form, input).fields.find((field) => field.path === path)
    return result?.status !== status || String(result.missing) !== String(missing)
  }).map(({ path, input, status }) => `${path}: ${JSON.stringify(input).slice(0, 120)} is not ${status}`)
  return [...rules, ...fields, ...opinionFaults(form), ...dayFaults(form)]
}

/** 七、1. and 2.: which opinions, in the form's words. */
function opinionFaults(form: ApplicationForm): string[] {
  const OPINIONS = {
    central: '学校主管部门审核意见（签章）、学校审核意见（签章）',
    local: '学校审核意见（签章）、省级教育行政主管部门审核意见（签章）',
    'co-built': undefined,
  }
  return Object.entries(OPINIONS).flatMap(([university, words]) => {
    const { opinions } = checkApplicationBy(form, { ...COMPLETE, recommender: { university } })
    return opinions?.join('、') === words ? [] : [`opinions of ${university}`]
  })
}

/** 三、 and the imprint: the three days, and two years from 2021-03-01. */
function dayFaults({ rules }: ApplicationForm): string[] {
  const { days, earliestApplicationOn } = noticeTimelineBy(rules, { incubationStartedOn: '2021-03-01' })
  const found = [...days.map(({ on }) => on), earliestApplicationOn]
  const expected = ['2022-12-30', '2023-01-20', '2023-02-28', '2023-03-01']
  return expected.filter((day, index) => found[index] !== day)
}

/** What of the numbers, days and names the words beside them do not bear out. */
export function applicationWordFaults({ fields, rules }: ApplicationForm): string[] {
  return [
    ...fields.flatMap(({ path, limit, source }) =>
      limit === undefined ||
      (source.quote.includes(limit.asWritten) && wordedNumber(limit.asWritten) === limit.value)
        ? []
        : [`${path}: ${limit.value} is not “${limit.asWritten}”`],
    ),
    ...rules.flatMap(({ id, bar, day, names = [], source: { quote } }) => [
      ...(bar === undefined ||
      (quote.includes(bar.asWritten) &&
        wordedNumber(bar.asWritten) === Number(bar.value) &&
        bar.comparator === (bar.asWritten.includes('以上') ? 'gte' : 'lte'))
        ? []
        : [`${id}: ${bar.comparator} ${bar.value} is not “${bar.asWritten}”`]),
      ...(day === undefined || (quote.includes(day.asWritten) && wordedDay(day.asWritten) === day.on)
        ? []
        : [`${id}: ${day.on} is not “${day.asWritten}”`]),
      ...names.filter((name) => !quote.includes(name)).map((name) => `${id}: “${name}” is not quoted`),
    ]),
  ]
}
