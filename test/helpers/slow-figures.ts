/**
 * A count of the figures that is slow and obvious: day by day, in plain words, with nothing of the rules' table.
 * For each figure, whether one record counts for certain; what the others' reasons are is not its business.
 */
export interface SlowRecord {
  readonly id: string
  readonly [key: string]: unknown
}

export interface SlowDates {
  readonly asOf: string | null
  readonly establishedOn: string | null
  readonly cycleStartedOn: string | null
}

type Day = number
const DAY = 86_400_000
const dayOf = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / DAY
const partsOf = (day: Day) => {
  const date = new Date(day * DAY)
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()] as const
}

/** Forwards, to the month's last day where there is no such day. */
function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const first = new Date(Date.UTC(year, month + months, 1))
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastDate)) / DAY
}

/** Backwards, Date itself takes 29 February to 1 March. */
function yearsBefore(day: Day, years: number): Day {
  const [year, month, date] = partsOf(day)
  return Date.UTC(year - years, month, date) / DAY
}

/** Every day that a date may mean. */
function possible(value: unknown): Day[] {
  const text = String(value ?? '')
  const days: Day[] = []
  const [year, month, date] = text.split('-')
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return []
  const start = dayOf(`${year}-${month ?? '01'}-${date ?? '01'}`)
  for (let day = start; ; day += 1) {
    const iso = new Date(day * DAY).toISOString()
    if (!iso.startsWith(text)) break
    days.push(day)
  }
  return days
}

const always = (days: readonly Day[], holds: (day: Day) => boolean) => days.length > 0 && days.every(holds)
const between = (from: Day, until: Day) => (day: Day) => day >= from && day < until

type Inside = ((day: Day) => boolean) | null

function lastYears({ asOf }: SlowDates, years: number): Inside {
  return asOf === null ? null : between(yearsBefore(dayOf(asOf) + 1, years), dayOf(asOf) + 1)
}

function construction({ asOf, establishedOn }: SlowDates): Inside {
  if (asOf === null || establishedOn === null || asOf < establishedOn) return null
  return between(dayOf(establishedOn), Math.min(monthsLater(dayOf(establishedOn), 36), dayOf(asOf) + 1))
}

function cycleEnd({ asOf, cycleStartedOn }: SlowDates): Day | null {
  if (cycleStartedOn === null || (asOf !== null && asOf < cycleStartedOn)) return null
  const end = monthsLater(dayOf(cycleStartedOn), 60)
  return asOf === null ? end : Math.min(end, dayOf(asOf) + 1)
}

function cycle(dates: SlowDates): Inside {
  const end = cycleEnd(dates)
  return end === null || dates.cycleStartedOn === null ? null : between(dayOf(dates.cycleStartedOn), end)
}

/** Which year of so many a date lies in for certain, from 0; -1 for none. */
function yearOf(value: unknown, start: string | null, years: number): number {
  if (start === null) return -1
  for (let year = 0; year < years; year += 1)
    if (
      always(
        possible(value),
        between(monthsLater(dayOf(start), 12 * year), monthsLater(dayOf(start), 12 * (year + 1))),
      )
    )
      return year
  return -1
}

const isOverBy = (until: Day, asOf: string | null) => asOf !== null && until - 1 <= dayOf(asOf)

function yearOver(value: unknown, dates: SlowDates): boolean {
  const year = yearOf(value, dates.establishedOn, 3)
  return (
    dates.establishedOn !== null &&
    year >= 0 &&
    isOverBy(monthsLater(dayOf(dates.establishedOn), 12 * (year + 1)), dates.asOf)
  )
}

const isIn = (inside: Inside, value: unknown) => inside !== null && always(possible(value), inside)

function isHere(record: SlowRecord, { asOf }: SlowDates): boolean {
  if (asOf === null) return false
  const today = dayOf(asOf)
  const to = record['to']
  const isStill = to === undefined || to === null || to === '' || always(possible(to), (day) => day >= today)
  return always(possible(record['from']), (day) => day <= today) && isStill
}

const paperDay = (record: SlowRecord) => record['on'] ?? record['year']
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const isRetracted = (record: SlowRecord) => texts(record['types']).includes('Retracted Publication')
const isResearcher = (record: SlowRecord, dates: SlowDates) =>
  isHere(record, dates) && record['domesticResearcher'] === true

/** Half years that every combination of possible days reaches, up to the cycle's end. */
function leastStay(record: SlowRecord, dates: SlowDates): 'visit' | 'halfYear' | 'years' {
  const end = cycleEnd(dates)
  const [from, to] = [possible(record['from']), possible(record['to'])]
  if (end === null || from.length === 0 || to.length === 0) return 'visit'
  const reaches = (months: number) =>
    from.every((first) => to.every((last) => monthsLater(first, months) <= Math.min(last + 1, end)))
  if (reaches(12)) return 'years'
  return reaches(6) ? 'halfYear' : 'visit'
}

function isLabVisit(record: SlowRecord, dates: SlowDates, role: string): boolean {
  return isIn(cycle(dates), record['from']) && record['throughLab'] === true && record['role'] === role
}

function paperYearCounts(record: SlowRecord, dates: SlowDates): boolean {
  const { asOf, establishedOn } = dates
  const year = Number(String(paperDay(record) ?? '').slice(0, 4))
  if (asOf === null || !year) return false
  const built = construction(dates) !== null && establishedOn !== null
  const yearEnd = dayOf(`${year}-12-31`)
  if (!built) {
    const over = [0, 1, 2, 3]
      .map((back) => Number(asOf.slice(0, 4)) - back)
      .filter((one) => dayOf(`${one}-12-31`) <= dayOf(asOf))
    return over.slice(0, 3).includes(year)
  }
  const end = monthsLater(dayOf(establishedOn), 36)
  return (
    between(dayOf(establishedOn), end)(dayOf(`${year}-07-01`)) &&
    (yearEnd <= dayOf(asOf) || isOverBy(end, asOf))
  )
}

const isProject = (record: SlowRecord) =>
  record['international'] === true && (record['role'] === 'led' || record['role'] === 'subproject')
const isConference = (record: SlowRecord) =>
  record['international'] === true && (record['role'] === 'host' || record['role'] === 'organise')
const isKeynote = (record: SlowRecord) => record['international'] === true && record['kind'] === 'plenary'
const isSigned = (record: SlowRecord) => record['joint'] === true && record['bothSupervisorsSigned'] === true
const isGranted = (kind: string) => (record: SlowRecord, dates: SlowDates) =>
  isIn(cycle(dates), record['grantedOn']) && record['kind'] === kind && record['joint'] === true
const isAward = (level: string, rank: string) => (record: SlowRecord, dates: SlowDates) =>
  isIn(cycle(dates), record['on']) &&
  record['level'] === level &&
  record['rank'] === rank &&
  record['joint'] === true
const isSymposium = (international: boolean) => (record: SlowRecord, dates: SlowDates) =>
  isIn(cycle(dates), record['on']) &&
  record['initiatedByLab'] === true &&
  record['jointlyHeld'] === true &&
  record['international'] === international
const isGraduate = (degrees: readonly string[], mark?: string) => (record: SlowRecord, dates: SlowDates) =>
  isIn(cycle(dates), record['completedOn']) &&
  isSigned(record) &&
  degrees.includes(String(record['degree'])) &&
  (mark === undefined || record[mark] === true)
const isStay = (length: string) => (record: SlowRecord, dates: SlowDates) =>
  isLabVisit(record, dates, 'researcher') && leastStay(record, dates) === length
const isPaper = (record: SlowRecord) =>
  record['kind'] === 'paper' && !isRetracted(record) && record['joint'] === true
const known = (value: unknown) => value !== undefined && value !== null && value !== ''

export interface SlowFigure {
  readonly list: string
  readonly counts: (record: SlowRecord, dates: SlowDates) => boolean
}

export const SLOW_FIGURES: Readonly<Record<string, SlowFigure>> = {
  'moe.projectsLastThreeYears': {
    list: 'projects',
    counts: (r, d) => isIn(lastYears(d, 3), r['from']) && isProject(r),
  },
  'moe.projectsInConstruction': {
    list: 'projects',
    counts: (r, d) => isIn(construction(d), r['from']) && isProject(r),
  },
  'moe.annualFunding': {
    list: 'funds',
    counts: (r, d) =>
      yearOf(r['on'], d.establishedOn, 3) >= 0 &&
      r['dedicated'] === true &&
      r['party'] === 'a' &&
      known(r['amount']),
  },
  'moe.jointGraduateStudents': {
    list: 'students',
    counts: (r, d) =>
      isIn(construction(d), r['completedOn']) &&
      r['joint'] === true &&
      ['doctor', 'master'].includes(String(r['degree'])),
  },
  'moe.internationalStudents': {
    list: 'students',
    counts: (r, d) =>
      isIn(construction(d), r['completedOn']) &&
      r['internationalStudent'] === true &&
      ['doctor', 'master', 'bachelor'].includes(String(r['degree'])),
  },
  'moe.domesticResearchers': { list: 'people', counts: isResearcher },
  'moe.foreignResearchers': { list: 'people', counts: (r, d) => isResearcher(r, d) && r['foreign'] === true },
  'moe.partTimeForeignVisits': {
    list: 'visits',
    counts: (r, d) => isIn(construction(d) ?? lastYears(d, 3), r['from']) && r['partTimeForeign'] === true,
  },
  'moe.papers': {
    list: 'papers',
    counts: (r, d) =>
      paperYearCounts(r, d) && r['kind'] === 'paper' && !isRetracted(r) && r['highLevel'] === true,
  },
  'moe.conferencesLastFiveYears': {
    list: 'meetings',
    counts: (r, d) => isIn(lastYears(d, 5), r['on']) && isConference(r),
  },
  'moe.conferencesByYear': { list: 'meetings', counts: (r, d) => yearOver(r['on'], d) && isConference(r) },
  'moe.keynotesLastFiveYears': {
    list: 'talks',
    counts: (r, d) => isIn(lastYears(d, 5), r['on']) && isKeynote(r),
  },
  'moe.keynotesByYear': { list: 'talks', counts: (r, d) => yearOver(r['on'], d) && isKeynote(r) },
  'moe.academicOffices': { list: 'offices', counts: (r, d) => isHere(r, d) && r['international'] === true },
  'moe.committeeMembers': { list: 'committee', counts: () => true },
  'moe.committeeForeignMembers': { list: 'committee', counts: (r) => r['foreign'] === true },
  'casHk.annualFunding': {
    list: 'funds',
    counts: (r, d) => yearOf(r['on'], d.cycleStartedOn, 5) >= 0 && known(r['amount']),
  },
  'casHk.leaders': {
    list: 'people',
    counts: (r, d) => isHere(r, d) && r['leader'] === true && known(r['party']),
  },
  'casHk.projects.led': {
    list: 'projects',
    counts: (r, d) => isIn(cycle(d), r['from']) && r['joint'] === true && r['role'] === 'led',
  },
  'casHk.projects.subprojects': {
    list: 'projects',
    counts: (r, d) => isIn(cycle(d), r['from']) && r['joint'] === true && r['role'] === 'subproject',
  },
  'casHk.projectFunding': {
    list: 'projects',
    counts: (r, d) => isIn(cycle(d), r['from']) && r['joint'] === true && known(r['funding']),
  },
  'casHk.publications.papers': {
    list: 'papers',
    counts: (r, d) =>
      isIn(cycle(d), paperDay(r)) &&
      isPaper(r) &&
      texts(r['indexes']).some((index) => index === 'SCIE' || index === 'SSCI') &&
      texts(r['types']).some((type) => type === 'Article' || type === 'Review') &&
      known(r['impactFactor']) &&
      known(r['fieldMeanImpactFactor']),
  },
  'casHk.publications.proceedingsPapers': {
    list: 'papers',
    counts: (r, d) =>
      isIn(cycle(d), paperDay(r)) &&
      isPaper(r) &&
      texts(r['indexes']).some((index) => index.startsWith('CPCI')) &&
      !texts(r['indexes']).some((index) => index === 'SCIE' || index === 'SSCI') &&
      r['elsewhere'] !== true,
  },
  'casHk.publications.monographs': {
    list: 'papers',
    counts: (r, d) =>
      isIn(cycle(d), paperDay(r)) &&
      r['kind'] === 'monograph' &&
      r['joint'] === true &&
      known(r['publisher']),
  },
  'casHk.publications.chapters': {
    list: 'papers',
    counts: (r, d) =>
      isIn(cycle(d), paperDay(r)) &&
      r['kind'] === 'chapter' &&
      r['joint'] === true &&
      known(r['publisher']) &&
      r['elsewhere'] !== true,
  },
  'casHk.publications.invitedTalks': {
    list: 'talks',
    counts: (r, d) =>
      isIn(cycle(d), r['on']) &&
      r['international'] === true &&
      ['plenary', 'invited'].includes(String(r['kind'])) &&
      r['inLabsName'] === true,
  },
  'casHk.patents.domesticGranted': { list: 'patents', counts: isGranted('domestic') },
  'casHk.patents.internationalGranted': { list: 'patents', counts: isGranted('international') },
  'casHk.patents.domesticFiled': {
    list: 'patents',
    counts: (r, d) =>
      isIn(cycle(d), r['filedOn']) &&
      r['kind'] === 'domestic' &&
      r['joint'] === true &&
      !isGranted('domestic')(r, d),
  },
  'casHk.patents.softwareCopyrights': { list: 'patents', counts: isGranted('software') },
  'casHk.awards.nationalFirst': { list: 'awards', counts: isAward('national', 'first') },
  'casHk.awards.nationalSecond': { list: 'awards', counts: isAward('national', 'second') },
  'casHk.awards.provincialFirst': { list: 'awards', counts: isAward('provincial', 'first') },
  'casHk.awards.provincialSecond': { list: 'awards', counts: isAward('provincial', 'second') },
  'casHk.awards.provincialThird': { list: 'awards', counts: isAward('provincial', 'third') },
  'casHk.exchanges.researcherVisits': { list: 'visits', counts: isStay('visit') },
  'casHk.exchanges.researcherHalfYears': { list: 'visits', counts: isStay('halfYear') },
  'casHk.exchanges.researcherYears': { list: 'visits', counts: isStay('years') },
  'casHk.exchanges.studentVisits': { list: 'visits', counts: (r, d) => isLabVisit(r, d, 'student') },
  'casHk.symposia.international': { list: 'meetings', counts: isSymposium(true) },
  'casHk.symposia.domestic': { list: 'meetings', counts: isSymposium(false) },
  'casHk.graduates.doctoral': { list: 'students', counts: isGraduate(['doctor']) },
  'casHk.graduates.master': { list: 'students', counts: isGraduate(['master']) },
  'casHk.graduates.postdoctoral': { list: 'students', counts: isGraduate(['postdoc']) },
  'casHk.graduates.presidentSpecialAwards': {
    list: 'students',
    counts: isGraduate(['doctor', 'master'], 'presidentSpecialAward'),
  },
  'casHk.graduates.excellentDissertations': {
    list: 'students',
    counts: isGraduate(['doctor'], 'excellentDissertation'),
  },
}
