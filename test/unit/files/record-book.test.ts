import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { KINDS, validRecords } from '../../../src/calculators/records/index.ts'
import { fromJson, toJson } from '../../../src/components/files/formats/json.ts'
import { fromRecordBook, toRecordBook } from '../../../src/components/files/formats/record-book.ts'
import { EMPTY_DRAFT, type Raw } from '../../../src/stores/draft.ts'
import { someRecords } from '../../helpers/random-records.ts'

describe('台账.xlsx', () => {
  test('any records come back identical, through JSON too', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const valid = validRecords(records, [])
        expect(await fromRecordBook(toRecordBook(valid))).toEqual({
          records: valid,
          problems: [],
          others: [GUIDE],
        })
        const draft = { ...EMPTY_DRAFT, records: valid as Raw }
        expect(fromJson(toJson(draft), EMPTY_DRAFT).draft['records']).toEqual(valid)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('a list that is complete and empty is not one that is missing', async () => {
    const { records } = await fromRecordBook(toRecordBook({ awards: [] }))
    expect(records).toEqual({ awards: [] })
  })

  test('what is longer than a cell comes back whole', async () => {
    const addresses = Array.from({ length: 900 }, (_, at) => ({
      authors: [`Author ${at}`, `𠀀${at}`],
      text: `University Number ${at}, Department of Long Names, Beijing, Peoples R China`,
    }))
    const records = {
      papers: [
        { id: 'p', addresses },
        { id: 'q', title: 'x'.repeat(70_000) },
      ],
    }
    expect((await fromRecordBook(toRecordBook(records))).records).toEqual(records)
  })

  test('rows added without a number get one of their own; one used twice is said', async () => {
    const { records, problems } = await fromRecordBook(
      edited((xml) =>
        xml.replace(/<t xml:space="preserve">b<\/t>/, '<t>a</t>').replace(/<c r="A4"[^>]*>.*?<\/c>/, ''),
      ),
    )
    expect(records.awards?.map(({ id }) => id)).toEqual(['a', '1', '2'])
    expect(problems.map(({ where }) => where)).toEqual(['获奖!A3'])
  })

  test('columns are known by their headings, wherever they stand', async () => {
    const swapped = edited((xml) =>
      xml.replace('>级别<', '>等级 <').replace('>等级<', '>级别<').replace('>等级 <', '>等级<'),
    )
    const { records } = await fromRecordBook(swapped)
    expect(records.awards?.[0]).toMatchObject({ id: 'a', rank: '国家级', level: '一等' })
  })

  test('a heading that no field has is said, and nothing is taken by its place', async () => {
    const { records, problems } = await fromRecordBook(edited((xml) => xml.replace('>日期<', '>颁奖日<')))
    expect(problems.map(({ message }) => message)).toEqual(['台账没有“颁奖日”这一栏，没有读入。'])
    expect(records.awards?.[0]).not.toHaveProperty('on')
  })

  test.each([
    ['a day', 14, '2024-05-17'],
    ['a month', 17, '2024-05'],
    ['a month in Chinese', 57, '2024-05'],
  ])('a cell that a spreadsheet made a date, showing %s, is as coarse as it shows', async (_, format, on) => {
    const book = edited(
      (xml) => xml.replace(/<c r="E2"[^>]*>.*?<\/c>/, '<c r="E2" s="2"><v>45429</v></c>'),
      (styles) => styles.replace('numFmtId="49"', `numFmtId="${format}"`),
    )
    expect((await fromRecordBook(book)).records.awards?.[0]).toMatchObject({ on })
  })
})

const AWARDS = ['a', 'b', 'c'].map((id) => ({
  id,
  name: `奖 ${id}`,
  level: 'national',
  rank: 'first',
  on: '2023',
}))

/** The guide as it is read: it is no list of records. */
const GUIDE = expect.objectContaining({ name: '说明' })

/** The template with three awards, its sheet of awards changed as somebody else's program may have left it. */
function edited(change: (xml: string) => string, restyle = (styles: string) => styles): Uint8Array {
  const parts = unzipSync(toRecordBook({ awards: AWARDS }))
  const name = `xl/worksheets/sheet${2 + KINDS.findIndex(({ kind }) => kind === 'awards')}.xml`
  const styles = 'xl/styles.xml'
  return zipSync({
    ...parts,
    [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))),
    [styles]: strToU8(restyle(strFromU8(parts[styles] as Uint8Array))),
  })
}
