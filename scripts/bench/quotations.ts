/**
 * `npm run bench:quotations`: how long the check of quotations takes on one core, for texts that a reader may
 * paste and for texts made to be slow; processor time, not the clock, so that a busy machine counts for less.
 * Needs the built site. Not a test.
 */
import { checkQuotations } from '../../src/search/quotations.ts'
import { altered, faithful, publishedClauses } from '../../test/helpers/quotations.ts'
import { seeded } from '../../test/helpers/seeded.ts'

const clauses = publishedClauses()
const random = seeded(99)
const whole = clauses.map(({ text }) => text).join('\n')

function samples(length: number, sample: typeof altered): string {
  let text = ''
  while (text.length < length) text += `${sample(clauses, random).text}\n`
  return text.slice(0, length)
}

const repeated = (text: string) => (length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'altered quotations': (length) => samples(length, altered),
  'faithful quotations': (length) => samples(length, faithful),
  'the texts themselves': repeated(whole),
  'the texts, every 14th character changed': repeated(
    whole.replace(/[^\n]{14}/g, (part) => `甲${part.slice(1)}`),
  ),
  'another text': repeated('国家建立以企业为主体的技术创新体系，“引导和扶持企业技术创新活动”，并依法办理。'),
  'one term in marks': repeated('“联合实验室”'),
  'one term': repeated('联合实验室'),
  'opening marks': repeated('“'),
  'straight marks': repeated('"'),
  digits: repeated('1234567890'),
  'lone surrogates': repeated('\ud83d'),
}

checkQuotations(samples(20_000, altered), clauses)
for (const [what, make] of Object.entries(TEXTS)) {
  const times = [50_000, 200_000].map((length) => {
    const text = make(length)
    const started = process.cpuUsage()
    checkQuotations(text, clauses)
    return `${length / 1000},000: ${Math.round(process.cpuUsage(started).user / 1000)} ms`
  })
  console.log(what.padEnd(42), times.join('   '))
}
