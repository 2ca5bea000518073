import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessByRules } from '../../../src/calculators/cas-hk/assess.ts'
import { HIGHLIGHT_POINTS, HIGHLIGHT_RULES } from '../../../src/calculators/cas-hk/highlights.ts'
import { casHkSources } from '../../../src/calculators/cas-hk/published.ts'
import { READINGS } from '../../../src/calculators/cas-hk/readings.ts'
import type { CasHkRule, End, Literal } from '../../../src/calculators/cas-hk/rule.ts'
import { CAS_HK_RULES, GROUP_POINTS } from '../../../src/calculators/cas-hk/rules.ts'
import { CAS_HK_INDICATORS, casHkRules } from '../../../src/calculators/index.ts'
import { CAS_HK_CASES } from '../../cases/cas-hk.ts'

const compact = (text: string) => text.replace(/\s+/g, '')
const text = compact(
  readFileSync(new URL('../../../src/content/received/cas-hk-evaluation.txt', import.meta.url), 'utf8'),
)
/** The page's own text, in which what a page break cut is whole again; `fidelity.test.ts` holds it against the received one. */
const page = readFileSync(
  new URL('../../../src/content/policies/cas-hk-evaluation.mdx', import.meta.url),
  'utf8',
)

/** The words at a fragment of the page: from its id to the next row's, or to the next clause. */
function wordsAt(fragment: string): string {
  const after = page.slice(page.search(new RegExp(`<(?:tr|Clause) id="${fragment}"`)) + 1)
  const [words = ''] = after.split(/<(?:tr|Clause) id="/)
  return compact(words.replace(/^[^>]*>/, '').replace(/<[^>]+>/g, ''))
}

/** What page breaks cut in two in the received text. */
const CUT = ['领军人才：参照院士', '项目统计范围', '专著按2个学术论文', '专著章节按1个'].map(compact)

interface Named {
  readonly name: string
  readonly literal: Literal
}

interface NamedEnd {
  readonly name: string
  readonly end: End
  readonly quote: string
}

function literalsOf(rules: readonly CasHkRule[]): Named[] {
  return rules.flatMap((rule) => [
    { name: `${rule.id} points`, literal: rule.points },
    ...(rule.kind === 'equivalent' ? rule.terms : []).flatMap((term) =>
      term.by === 'count' ? [{ name: `${rule.id} ${term.figure}`, literal: term }] : [],
    ),
  ])
}

function endsOf(rules: readonly CasHkRule[]): NamedEnd[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'leaders')
      return [
        { name: 'leaders every party', end: rule.everyParty, quote: rule.everyParty.quote },
        { name: 'leaders together', end: rule.together, quote: rule.together.quote },
      ]
    if (rule.kind === 'judged') return []
    return rule.bands.flatMap(({ grade, quote, from, to }) => [
      ...(from ? [{ name: `${rule.id} ${grade} from`, end: from, quote }] : []),
      ...(to ? [{ name: `${rule.id} ${grade} to`, end: to, quote }] : []),
    ])
  })
}

/** The one number in the words as they are written. */
function numeralIn(words: string): string | undefined {
  const numerals = words.match(/\d+(?:\.\d+)?/g) ?? []
  return numerals.length === 1 ? numerals[0] : undefined
}

const WORDS: readonly (readonly [RegExp, End['comparator']])[] = [
  [/不含/, 'lt'],
  [/少于/, 'lt'],
  [/含|及以上|有年均/, 'gte'],
  [/共有/, 'eq'],
]

function comparatorIn(words: string): End['comparator'] | undefined {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1]
}

const isSound = ({ value, asWritten, quote }: Pick<Literal, 'value' | 'asWritten' | 'quote'>) =>
  compact(quote).includes(compact(asWritten)) && numeralIn(asWritten) === value

const isSoundEnd = ({ end, quote }: NamedEnd) =>
  isSound({ ...end, quote }) && comparatorIn(end.asWritten) === end.comparator

/** How many of the worked cases the rules get wrong. */
function failures(rules: readonly CasHkRule[]): number {
  const graded = CAS_HK_CASES.filter(({ id, figures, exact, grade }) => {
    const found = assessByRules(rules, figures).indicators.find((indicator) => indicator.id === id)
    return found?.grade !== grade || (found.equivalent?.exact ?? null) !== exact
  })
  return graded.length
}

describe('every number beside its words', () => {
  test.each(casHkSources())('$rule: $source.quote is in the text, at its place', ({ source }) => {
    const quote = compact(source.quote)
    expect(wordsAt(source.fragment)).toContain(quote)
    if (!CUT.some((cut) => quote.includes(cut))) expect(text).toContain(quote)
  })

  test.each([
    ...literalsOf(CAS_HK_RULES),
    ...GROUP_POINTS.map((literal) => ({ name: literal.group, literal })),
    { name: 'highlights', literal: HIGHLIGHT_POINTS },
  ])('$name is worth $literal.value', ({ literal }) => {
    expect(isSound(literal)).toBe(true)
  })

  test.each(endsOf(CAS_HK_RULES))('$name: $end.asWritten is $end.comparator $end.value', (named) => {
    expect(isSoundEnd(named)).toBe(true)
  })

  test('every points, weight and end is held', () => {
    expect(literalsOf(CAS_HK_RULES)).toHaveLength(15 + 26)
    expect(endsOf(CAS_HK_RULES)).toHaveLength(2 + 3 + 8 * 5)
  })
})

describe('the table as a whole', () => {
  test('the fifteen indicators are those of the list, in its order', () => {
    expect(CAS_HK_RULES.map(({ id }) => id)).toEqual(CAS_HK_INDICATORS.map(({ id }) => id))
  })

  test('every upper end is the lower end of the band above', () => {
    for (const rule of CAS_HK_RULES) {
      if (!('bands' in rule)) continue
      const [a, b, c] = rule.bands
      expect([rule.id, a.grade, b.grade, c.grade, a.to]).toEqual([rule.id, 'A', 'B', 'C', undefined])
      if (b.to) expect(b.to.value).toBe(a.from?.value)
      expect(c.to?.value).toBe(b.from?.value)
    }
  })

  test('the indicators of each group come to its printed points', () => {
    for (const { group, value } of GROUP_POINTS) {
      const rules = casHkRules.filter((rule) => rule.group === group)
      const own = rules
        .filter(({ sharedPoints }) => !sharedPoints)
        .reduce((sum, { points }) => sum + points, 0)
      const shared = rules.find(({ sharedPoints }) => sharedPoints)?.points ?? 0
      expect(own + shared).toBe(Number(value))
    }
  })

  test('the conditions of each highlight are all the clauses of its cell, in order', () => {
    for (const { conditions } of HIGHLIGHT_RULES)
      expect(text).toContain(compact(conditions.map(({ quote }) => quote).join('；')))
  })

  test('readings have an id of their own', () => {
    const ids = Object.values(READINGS).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('rules survive JSON', () => {
    expect(JSON.parse(JSON.stringify(CAS_HK_RULES))).toEqual(CAS_HK_RULES)
    expect(JSON.parse(JSON.stringify(casHkRules))).toEqual(casHkRules)
  })
})

describe('a number changed turns a test red', () => {
  /** The rules with one literal or end replaced wherever it stands. */
  const replaced = (before: object, after: object): readonly CasHkRule[] =>
    JSON.parse(
      JSON.stringify(CAS_HK_RULES, (_, value) => (value === before ? { ...value, ...after } : value)),
    ) as readonly CasHkRule[]

  test('unchanged, every case is right', () => {
    expect(failures(CAS_HK_RULES)).toBe(0)
  })

  const weights = literalsOf(CAS_HK_RULES).filter(({ literal }) => 'by' in literal)
  test.each(weights)('$name', ({ literal }) => {
    const value = String(Number(literal.value) * 2)
    expect(isSound({ ...literal, value })).toBe(false)
    expect(failures(replaced(literal, { value }))).toBeGreaterThan(0)
  })

  const ends = endsOf(CAS_HK_RULES)
  test.each(ends)('$name, its value', ({ end, quote, name }) => {
    const value = String(Number(end.value) * 2)
    expect(isSoundEnd({ name, quote, end: { ...end, value } })).toBe(false)
    // An upper end only repeats the lower end of the band above, which is asked first.
    if (end.comparator !== 'lt') expect(failures(replaced(end, { value }))).toBeGreaterThan(0)
  })

  test.each(ends)('$name, its comparator', ({ end, quote, name }) => {
    const comparator = end.comparator === 'gte' ? 'gt' : end.comparator === 'lt' ? 'lte' : 'gt'
    expect(isSoundEnd({ name, quote, end: { ...end, comparator } })).toBe(false)
    if (end.comparator === 'gte') expect(failures(replaced(end, { comparator }))).toBeGreaterThan(0)
  })

  test.each(literalsOf(CAS_HK_RULES).filter(({ name }) => name.endsWith('points')))(
    '$name',
    ({ literal }) => {
      expect(isSound({ ...literal, value: String(Number(literal.value) + 1) })).toBe(false)
    },
  )
})

describe('what counts, in the text’s words', () => {
  /** The cells of 三级指标 and 说明 of an indicator, as the page has them. */
  function cellsOf(id: string): { label: string; words: string }[] {
    const [, after = ''] = page.split(`<tr id="${id}"`)
    const [rows = ''] = after.split(/<tr id="|<\/tbody>/)
    return [...rows.matchAll(/<(t[hd])[^>]*data-label="(三级指标|说明)"[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , label = '', words = '']) => ({ label, words: compact(words.replace(/<[^>]+>/g, '')) }),
    )
  }

  test.each(casHkRules)(
    '$id: the sentences are the whole of 说明, each row beside its name',
    ({ id, elements }) => {
      const ours = elements.rows.flatMap(({ name, conditions }) => [
        { label: '三级指标', words: compact(name.quote) },
        { label: '说明', words: compact(conditions.map(({ source }) => source.quote).join('')) },
      ])
      expect(ours).toEqual(cellsOf(id))
    },
  )

  test.each(casHkRules)(
    '$id: every figure has words beside it, and no words stand beside a figure of another',
    ({ elements, measure }) => {
      const read = measure.shape === 'sum' ? measure.terms.map(({ of }) => of) : [measure.of]
      const governed = elements.rows.flatMap(({ conditions }) => conditions.flatMap(({ figures }) => figures))
      expect([...new Set(governed)].sort()).toEqual([...read].sort())
    },
  )

  test.each([
    ['casHk.graduates.doctoral', '必须有双方导师署名有效'],
    ['casHk.graduates.doctoral', '毕业论文封面页'],
    ['casHk.publications.papers', '指在SCI、SSCI收录的学术论文'],
    ['casHk.publications.invitedTalks', '以联合实验室名义'],
    ['casHk.publications.monographs', '年报、内部刊物、无出版社名称的不在统计范围'],
    ['casHk.publications.papers', '年报、内部刊物、无出版社名称的不在统计范围'],
    ['casHk.projects.led', '项目统计范围'],
    ['casHk.projects.subprojects', '注明项目具体内容'],
    ['casHk.projectFunding', '注明项目具体内容'],
    ['casHk.symposia.domestic', '由联合实验室发起'],
    ['casHk.exchanges.studentVisits', '基于联合实验室开展'],
    ['casHk.annualFunding', '年均50万元及以上为合格'],
    ['casHk.leaders', '联合双方或多方带头人1人及以上为领军人才'],
  ])('%s stands under “%s”', (path, words) => {
    const governing = casHkRules
      .flatMap(({ elements }) => elements.rows.flatMap(({ conditions }) => conditions))
      .filter(({ figures }) => figures.includes(path))
    expect(governing.map(({ source }) => source.quote).join('\n')).toContain(words)
  })

  test('a C is a failure in exactly six indicators, each with words of its own row', () => {
    const failing = casHkRules.filter(({ failingC }) => failingC).map(({ id }) => id)
    expect(failing).toEqual([
      'complementarity',
      'planning',
      'facilities',
      'annual-funding',
      'leaders',
      'staffing',
    ])
    for (const { id, readings } of casHkRules)
      expect(readings.some((reading) => reading.id === `failing-c-${id}`)).toBe(failing.includes(id))
  })
})

describe('the measures that other programs read', () => {
  test.each([
    ['complementarity', { shape: 'grade', of: 'casHk.grades.complementarity' }],
    ['annual-funding', { shape: 'mean', of: 'casHk.annualFunding' }],
    ['leaders', { shape: 'parties', of: 'casHk.leaders' }],
    ['project-funding', { shape: 'figure', of: 'casHk.projectFunding' }],
    [
      'publications',
      {
        shape: 'sum',
        of: 'casHk.publications',
        terms: [
          {
            of: 'casHk.publications.papers',
            ratio: ['impactFactor', 'fieldMeanImpactFactor'],
            weight: '1',
          },
          { of: 'casHk.publications.invitedTalks', weight: '0.5' },
          { of: 'casHk.publications.proceedingsPapers', weight: '0.25' },
          { of: 'casHk.publications.monographs', weight: '2' },
          { of: 'casHk.publications.chapters', weight: '1' },
        ],
      },
    ],
  ])('%s', (id, measure) => {
    expect(casHkRules.find((rule) => rule.id === id)?.measure).toEqual(measure)
  })

  test('experts’ equivalents weigh 1', () => {
    const terms = casHkRules.flatMap(({ measure }) => (measure.shape === 'sum' ? measure.terms : []))
    expect(terms).toContainEqual({ of: 'casHk.awards.internationalEquivalents', weight: '1' })
    expect(terms).toContainEqual({ of: 'casHk.graduates.otherAwardEquivalents', weight: '1' })
  })
})
