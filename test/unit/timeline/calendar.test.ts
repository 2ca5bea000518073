import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar, casHkCycle, moeTimeline } from '../../../src/calculators/index.ts'
import { annualReportEvents, casHkEvents, moeEvents } from '../../../src/calculators/timeline/index.ts'
import { days } from '../../helpers/days.ts'
import { hostile, throwing } from '../../helpers/hostile.ts'

const EVENT = { id: 'moe-acceptance', on: '2026-12-31', title: '建设期满', description: '可申请验收认定' }

/** The content lines, unfolded. */
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n')
/** The texts of a property, unescaped. */
const texts = (file: string, property: string) =>
  unfolded(file)
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) =>
      line.slice(property.length + 1).replace(/\\(.)/gu, (_, each) => (each === 'n' ? '\n' : each)),
    )
const octets = (line: string) => new TextEncoder().encode(line).length

describe('a calendar file', () => {
  it('has all-day events of the day alone, stamped without a clock', () => {
    expect(calendar([{ ...EVENT, url: 'https://lab.example.edu.cn/calculators/timeline/#a=1;b,2' }])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//joint-lab-policies//timeline//ZH',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:moe-acceptance-2026-12-31@joint-lab-policies',
        'DTSTAMP:20261231T000000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:建设期满',
        'DESCRIPTION:可申请验收认定',
        'URL:https://lab.example.edu.cn/calculators/timeline/#a=1;b,2',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('escapes what has a meaning, and carries breaks as \\n', () => {
    const title = '一；a,b;c\\d\r\ne\nf\rg\u0007'
    expect(calendar([{ ...EVENT, title }])).toContain('SUMMARY:一；a\\,b\\;c\\\\d\\ne\\nf\\ng\r\n')
  })

  it('folds between characters, each line at most 75 octets', () => {
    const lines = calendar([{ ...EVENT, description: '建设期满😀'.repeat(60) }]).split('\r\n')
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75)
    expect(
      Math.min(...lines.filter((_, index) => lines[index + 1]?.startsWith(' ')).map(octets)),
    ).toBeGreaterThan(71)
  })

  it('leaves out what has no id or no day that exists, and keeps the rest', () => {
    const events = [
      { ...EVENT, on: '2026-02-30' },
      { ...EVENT, on: '26-01-01' },
      { ...EVENT, id: ' ' },
      null,
      'event',
      EVENT,
      { id: 'bare', on: '2026-01-01' },
    ]
    const file = calendar(events as (typeof EVENT)[])
    expect(texts(file, 'UID')).toEqual([
      'moe-acceptance-2026-12-31@joint-lab-policies',
      'bare-2026-01-01@joint-lab-policies',
    ])
    // An entry without a title is called by its id.
    expect(texts(file, 'SUMMARY')).toEqual(['建设期满', 'bare'])
  })

  it('gives two events of one id and day two UIDs', () => {
    expect(texts(calendar([EVENT, { ...EVENT, title: '又一' }]), 'UID')).toEqual([
      'moe-acceptance-2026-12-31@joint-lab-policies',
      'moe-acceptance-2026-12-31-2@joint-lab-policies',
    ])
  })

  it('writes an address as one, or not at all', () => {
    const url = (text: string) =>
      unfolded(calendar([{ ...EVENT, url: text }])).find((line) => line.startsWith('URL'))
    expect(url('https://例.cn/a b\r\nX:1')).toBe('URL:https://%E4%BE%8B.cn/a%20b%0D%0AX:1')
    expect(url('javascript:alert(1)')).toBeUndefined()
    expect(url('/calculators/timeline/')).toBeUndefined()
  })

  it('ends without a day after the last that can be written', () => {
    expect(calendar([{ ...EVENT, on: '9999-12-31' }])).not.toContain('DTEND')
  })

  it('unfolds to what it was given, in valid UTF-8 of at most 75 octets a line', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'字,;\\\n😀é ', '\uD800', '\r\n', '\t'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    })
    const event = fc.record({
      id: fc.stringMatching(/^[a-z-]{1,90}$/),
      on: days,
      title: text,
      description: text,
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        const file = calendar(events)
        expect(
          new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(file)),
        ).toBe(file)
        const lines = file.split('\r\n')
        expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([])
        const plain = (each: string) =>
          each
            .replace(/\r\n|\r/g, '\n')
            .replace(/\p{Surrogate}/gu, '\uFFFD')
            .replace(/[^\P{Cc}\t\n]/gu, '')
        expect(texts(file, 'SUMMARY')).toEqual(
          events.map(({ id, title }) => (title.trim() === '' ? id : plain(title))),
        )
        expect(texts(file, 'DESCRIPTION')).toEqual(
          events
            .map(({ description }) => description)
            .filter((each) => each.trim() !== '')
            .map(plain),
        )
        const uids = texts(file, 'UID')
        expect(new Set(uids).size).toBe(events.length)
        expect(calendar(events)).toBe(file)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(hostile([EVENT]), (events) => void calendar(events as (typeof EVENT)[])))
    for (const events of throwing()) expect(calendar(events as never)).toContain('BEGIN:VCALENDAR')
  })
})

describe('the events of results', () => {
  it('name the document and say whose result they are', () => {
    const timeline = moeTimeline({ incubationStartedOn: '2021-03-01', establishedOn: '2023-03-01' })
    expect(moeEvents(timeline, 'https://lab.example.edu.cn/')).toMatchObject([
      { id: 'moe-earliest-application', on: '2023-03-01', title: expect.stringContaining('非官方结论') },
      { id: 'moe-construction-completed', on: '2026-03-01', url: 'https://lab.example.edu.cn/' },
    ])
    expect(casHkEvents(casHkCycle({ startedOn: '2021-01-01' }))).toMatchObject([
      { on: '2025-12-31', title: expect.stringContaining('评估办法（试行）') },
    ])
  })

  it('of Zhejiang say that it is a draft', () => {
    const report = {
      dueOn: '2027-01-31',
      coversYear: 2026,
      overdue: [{ dueOn: '2026-01-31', coversYear: 2025 }],
    }
    const events = annualReportEvents(report)
    expect(events.map(({ on }) => on)).toEqual(['2026-01-31', '2027-01-31'])
    expect(events.every(({ title }) => title.includes('征求意见稿'))).toBe(true)
  })

  it('are none where no day is known', () => {
    expect(moeEvents(moeTimeline({}))).toEqual([])
    expect(casHkEvents(casHkCycle({}))).toEqual([])
    expect(annualReportEvents({ dueOn: null, coversYear: null, overdue: null })).toEqual([])
  })
})
