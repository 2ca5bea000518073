import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  drained,
  KINDS,
  mergeRecords,
  type PaperRecord,
  type RecordKind,
} from '../../../../src/calculators/records/index.ts'
import { type Asked, judging } from '../../../../src/components/records/import/judge.ts'
import { bestKind, matched, recordsOf } from '../../../../src/components/records/import/match.ts'
import { GivenUp, paced } from '../../../../src/components/records/import/paced.ts'
import { storing } from '../../../../src/components/records/import/store-papers.ts'
import { somePaper } from '../../../helpers/random-papers.ts'

const ASKED: Asked = {
  from: 2019,
  to: 2023,
  date: 'issue',
  sides: { a: ['North Univ'], b: ['Harbour Univ'] },
  indexes: ['SCIE', 'SSCI'],
  types: ['Article', 'Review'],
  journals: [
    {
      title: 'Journal of Widgets',
      issn: ['1234-5679'],
      categories: [{ name: 'Optics', edition: null }],
      jif: '3',
      below: null,
    },
  ],
  means: [
    { field: 'Widget Science', value: '7/3' },
    { field: 'Optics', value: '2' },
  ],
  severalCategories: 'highest-mean',
  confirmed: [],
  highLevel: { rule: 'sci-ssci' },
  zones: [],
}

const some = fc.array(somePaper, { maxLength: 12 }).map((papers) => mergeRecords([papers]))
const judge = (papers: readonly PaperRecord[]) => drained(judging(papers, ASKED))
const store = (present: Parameters<typeof storing>[0], papers: readonly PaperRecord[], isReplacing = false) =>
  drained(storing(present, judge(papers), () => true, isReplacing))

describe('papers into the records', () => {
  test('every paper is in one bucket, and is stored once with an id of its own', () => {
    fc.assert(
      fc.property(some, (papers) => {
        const judged = judge(papers)
        const { ratios: _, sum: __, range: ___, ...buckets } = judged.counted
        expect(Object.values(buckets).flat().sort()).toEqual(papers.map(({ id }) => id).sort())
        const { list } = drained(storing([], judged, () => true, false))
        expect(list).toHaveLength(papers.length)
        expect(new Set(list.map(({ id }) => id)).size).toBe(papers.length)
        expect(list.every(({ kind }) => kind === 'paper')).toBe(true)
        list.forEach((record, place) => {
          const joint = judged.judged[place]?.joint
          expect(record['joint']).toBe(joint === 'yes' ? true : joint === 'no' ? false : undefined)
          expect('impactFactor' in record).toBe(judged.counted.counted.includes(papers[place]?.id ?? ''))
        })
      }),
    )
  })

  test('the same papers once more change nothing; what a person wrote stays', () => {
    fc.assert(
      fc.property(some, (papers) => {
        const { list } = store([], papers)
        const corrected = list.map((record, place) => ({
          ...record,
          joint: place % 2 === 0,
          elsewhere: true,
        }))
        const again = store(corrected, papers)
        expect(again.added).toBe(0)
        expect(again.list.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        again.list.forEach((record, place) => {
          expect(record).toMatchObject({ joint: place % 2 === 0, elsewhere: true })
        })
      }),
    )
  })

  test('in place of the papers there: books and chapters stay', () => {
    const present = [
      { id: '1', kind: 'monograph', title: '专著' },
      { id: '2', kind: 'paper', title: '旧论文' },
    ]
    const paper = { ...BLANK, id: '1', title: '新论文' }
    const { list, added } = store(present, [paper], true)
    expect(list.map(({ id, title }) => [id, title])).toEqual([
      ['1', '专著'],
      ['2', '新论文'],
    ])
    expect(added).toBe(1)
  })

  test('a mean without an end is cut up, so that no ratio grows by it', () => {
    const paper: PaperRecord = {
      ...BLANK,
      id: 'WOS:1',
      ut: 'WOS:1',
      title: 'T',
      journal: 'Journal of Widgets',
      issn: ['1234-5679'],
      categories: ['Widget Science'],
      types: ['Article'],
      indexes: ['SCIE'],
      addresses: [
        { authors: ['Li, A'], text: 'North Univ, Beijing, Peoples R China' },
        { authors: ['Chan, T'], text: 'Harbour Univ, Hong Kong, Peoples R China' },
      ],
    }
    const { list } = store([], [paper])
    expect(list[0]).toMatchObject({
      joint: true,
      highLevel: true,
      impactFactor: '3',
      fieldMeanImpactFactor: '2.333334',
    })
  })
})

const BLANK: PaperRecord = {
  id: '',
  ut: null,
  doi: null,
  title: null,
  journal: null,
  issn: [],
  year: 2022,
  earlyAccess: null,
  types: null,
  indexes: null,
  addresses: null,
  categories: [],
  from: ['a.txt'],
}

describe('a table of other people’s making', () => {
  const kindOf = (heading: string[]) => KINDS.find(({ kind }) => kind === bestKind(heading)) as RecordKind
  test.each<[string[], string | null]>([
    [['项目名称', '承担方式', '经费(万元)', '起始日期', '结题日期'], 'projects'],
    [['姓名', '层次', '毕业（出站）', '联合培养'], 'students'],
    [['题名', '刊物', '年份', '影响因子', '学科平均影响因子'], 'papers'],
    [['名称', '级别', '等级', '日期'], 'awards'],
    [['甲', '乙', '丙'], null],
    [['序号', '备注'], null],
  ])('%j is %s', (heading, kind) => expect(bestKind(heading)).toBe(kind))

  test('its columns are known by their headings, wherever they stand', () => {
    const heading = ['结题日期', '序号', '经费(万元)', '项目名称', '起始日期']
    const kind = kindOf(heading)
    const columns = matched(kind, heading)
    expect(columns).toMatchObject({ name: 3, funding: 2, from: 4, to: 0, joint: -1 })
    expect(
      recordsOf(
        kind,
        [
          ['2024年12月', '1', '30', '某项目', '2023/5/1'],
          ['', '', '', '', ''],
        ],
        columns,
      ),
    ).toEqual([{ name: '某项目', funding: 30, from: '2023-05-01', to: '2024-12' }])
  })
})

describe('work in slices', () => {
  function* counting() {
    for (let step = 0; step < 1000; step += 1) {
      const until = performance.now() + 0.2
      while (performance.now() < until);
      yield step / 1000
    }
    return 'done'
  }

  test('tells how far it is, lets others work, and comes to its end', async () => {
    const shares: number[] = []
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    const waiting = { onShare: (share: number) => shares.push(share), isOver: () => false }
    expect(await paced(counting(), waiting)).toBe('done')
    clearInterval(timer)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(3)
    expect(turns).toBeGreaterThan(2)
  })

  test('ends where nobody waits for it any more', async () => {
    let steps = 0
    await expect(
      paced(counting(), { onShare: () => (steps += 1), isOver: () => steps > 2 }),
    ).rejects.toBeInstanceOf(GivenUp)
    expect(steps).toBe(3)
  })
})
