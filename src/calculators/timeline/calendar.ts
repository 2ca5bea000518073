import { addDays, type ISODate, isDay } from '../core/index.ts'
import { isObject, own } from '../figures/index.ts'
import { escapedText, folded, webAddress } from './ics-text.ts'

/** One all-day entry. `id` names the rule the day follows from; with the day it makes the entry's UID. */
export interface CalendarEvent {
  readonly id: string
  readonly on: ISODate
  readonly title: string
  readonly description: string
  readonly url?: string | undefined
}

const DOMAIN = 'joint-lab-policies'

/**
 * The events as an iCalendar file (RFC 5545): all-day, CRLF, lines of at most 75 octets. The same events give the
 * same bytes, and an event's UID is its id and day, so that importing twice adds nothing; a second event of the
 * same id and day gets `-2`. An event without an id or with a day that does not exist is left out; an address
 * that is not of the web is left off. Never throws.
 */
export function calendar(events: readonly CalendarEvent[]): string {
  const taken = new Map<string, number>()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${DOMAIN}//timeline//ZH`,
    'CALSCALE:GREGORIAN',
    ...eventsIn(events).flatMap((event) => {
      const key = `${event.id}-${event.on}`
      const count = (taken.get(key) ?? 0) + 1
      taken.set(key, count)
      return linesOf(event, count === 1 ? key : `${key}-${count}`)
    }),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

interface ReadEvent {
  readonly id: string
  readonly on: ISODate
  readonly title: string
  readonly description: string
  readonly url: string | null
}

function eventsIn(input: unknown): ReadEvent[] {
  try {
    return Array.isArray(input) ? Array.from(input).flatMap(readEvent) : []
  } catch {
    // A list that is not data: a revoked proxy.
    return []
  }
}

function readEvent(input: unknown): ReadEvent[] {
  try {
    if (!isObject(input)) return []
    const text = (key: string) => {
      const value = own(input, key)
      return typeof value === 'string' ? value : ''
    }
    const [id, on, title] = [text('id').trim(), own(input, 'on'), text('title')]
    if (id === '' || !isDay(on)) return []
    const url = webAddress(own(input, 'url'))
    return [{ id, on, title: title.trim() === '' ? id : title, description: text('description'), url }]
  } catch {
    return []
  }
}

/** DTSTAMP is made from the day: a clock would make each export differ. */
function linesOf({ on, title, description, url }: ReadEvent, key: string): string[] {
  const next = addDays(on, 1)
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(key)}@${DOMAIN}`,
    `DTSTAMP:${basic(on)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    ...(isDay(next) ? [`DTEND;VALUE=DATE:${basic(next)}`] : []),
    `SUMMARY:${escapedText(title)}`,
    ...(description.trim() === '' ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function basic(day: ISODate): string {
  return day.replace(/-/g, '')
}
