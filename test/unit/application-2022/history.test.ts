import { expect, test } from 'vitest'
import { noticeEvents } from '../../../src/calculators/application-2022/index.ts'
import { calendar, noticeTimeline } from '../../../src/calculators/index.ts'
import { throwing } from '../../helpers/hostile.ts'

test.each([
  [undefined, [null, null, null]],
  ['2022-12-30', ['upcoming', 'upcoming', 'upcoming']],
  ['2022-12-31', ['past', 'upcoming', 'upcoming']],
  ['2023-01-20', ['past', 'upcoming', 'upcoming']],
  ['2023-02-28', ['past', 'past', 'upcoming']],
  ['2023-03-01', ['past', 'past', 'past']],
])('on %s the three days of the notice are %o', (today, states) => {
  expect(noticeTimeline({ today }).days.map(({ state }) => state)).toEqual(states)
})

test('two years of running are two anniversaries, 29 February falling to the 28th', () => {
  expect(noticeTimeline({ incubationStartedOn: '2020-02-29' }).earliestApplicationOn).toBe('2022-02-28')
})

test('what is no day is reported, and says nothing of the rest', () => {
  const { days, earliestApplicationOn, problems } = noticeTimeline({
    today: '2023-02-30',
    incubationStartedOn: '2020-01-01',
  })
  expect(problems.map(({ path }) => path)).toEqual(['today'])
  expect(days.map(({ state }) => state)).toEqual([null, null, null])
  expect(earliestApplicationOn).toBe('2022-01-01')
  for (const input of throwing()) expect(noticeTimeline(input).problems[0]?.path).toBe('')
})

test('the days become calendar entries, with a reminder on the day before the last', () => {
  const events = noticeEvents('https://lab.example.edu.cn/')
  expect(events.map(({ on }) => on)).toEqual(['2022-12-30', '2023-01-20', '2023-02-27', '2023-02-28'])
  expect(calendar(events).match(/BEGIN:VEVENT/g)).toHaveLength(4)
})
