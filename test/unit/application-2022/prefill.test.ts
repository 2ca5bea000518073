import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_FIELDS } from '../../../src/calculators/application-2022/index.ts'
import { PREFILL_RULES } from '../../../src/calculators/application-2022/prefill-rules.ts'
import { checkApplication, type MoeFigures, prefillFromMoe } from '../../../src/calculators/index.ts'
import { moeFigures } from '../../helpers/figures.ts'
import { hostile, throwing } from '../../helpers/hostile.ts'

const at = (moe: unknown, path: string) => prefillFromMoe(moe).find((each) => each.path === path)

describe('what the figures of the standard suggest for the form', () => {
  it('takes a figure where the terms agree', () => {
    expect(prefillFromMoe({ buildingArea: '5200.50', equipmentValue: 2600 })).toEqual([
      {
        path: 'resources.area',
        options: [{ text: '5200.5', value: 5200.5 }],
        chosen: '5200.5',
        caution: null,
      },
      {
        path: 'resources.equipment',
        options: [{ text: '2600', value: 2600 }],
        chosen: '2600',
        caution: null,
      },
    ])
  })

  it('cautions where the terms differ', () => {
    const moe = { domesticResearchers: 50, foreignResearchers: 6, committeeMembers: 15 }
    expect(at(moe, 'team.domesticFixed')).toMatchObject({
      chosen: '50',
      caution: expect.stringContaining('固定'),
    })
    expect(at(moe, 'team.foreignFullTime')).toMatchObject({
      chosen: '6（6/50，12%）',
      caution: expect.stringContaining('全职'),
    })
    expect(at(moe, 'committee.members')?.caution).toContain('国际学术委员会')
  })

  it('offers every reading of a cell that admits several, and chooses none', () => {
    expect(at({ annualFunding: [1500, 1600, 1600] }, 'resources.funding')).toMatchObject({
      options: [
        { text: '1500（第 1 年）', value: 1500 },
        { text: '1600（第 2 年）', value: 1600 },
        { text: '1600（第 3 年）', value: 1600 },
        { text: '4700（3 年合计）', value: 4700 },
        { text: '1566.67（3 年平均，约数）', value: '4700/3' },
      ],
      chosen: null,
    })
    const papers = [
      { total: 15, joint: 5 },
      { total: 10, joint: 2 },
    ]
    expect(at({ papers }, 'impact.jointShare')).toMatchObject({
      options: [
        { text: '33.33%（第 1 年，5/15，约数）', value: '1/3' },
        { text: '20%（第 2 年，2/10）', value: 0.2 },
        { text: '28%（2 年合计，7/25）', value: 0.28 },
        { text: '26.67%（2 年各年占比的平均，约数）', value: '4/15' },
      ],
      chosen: null,
    })
  })

  it('adds no years up while one is unknown', () => {
    expect(at({ annualFunding: [1500, null, 1600] }, 'resources.funding')?.options).toEqual([
      { text: '1500（第 1 年）', value: 1500 },
      { text: '1600（第 3 年）', value: 1600 },
    ])
    expect(
      at(
        {
          papers: [
            { total: 0, joint: 0 },
            { total: 4, joint: 1 },
          ],
        },
        'impact.jointShare',
      )?.options,
    ).toEqual([{ text: '25%（第 2 年，1/4）', value: 0.25 }])
  })

  it('suggests nothing of what is not known or cannot be right', () => {
    expect(prefillFromMoe({})).toEqual([])
    expect(prefillFromMoe({ buildingArea: -5, projectsLastThreeYears: 4, foreignResearchers: 0.5 })).toEqual(
      [],
    )
    expect(at({ foreignResearchers: 0, domesticResearchers: 0 }, 'team.foreignFullTime')?.chosen).toBe('0')
  })

  it('speaks only of cells that the form has', () => {
    const paths = FORM_FIELDS.map(({ path }) => path)
    expect(PREFILL_RULES.filter(({ path }) => !paths.includes(path))).toEqual([])
  })

  it('begins every option with the plain number, which the cell takes as it is', () => {
    fc.assert(
      fc.property(moeFigures({ isComplete: true }), (moe: MoeFigures) => {
        for (const { path, options, chosen } of prefillFromMoe(moe)) {
          for (const { text, value } of options) {
            expect(text).toMatch(/^\d+(\.\d+)?(%?（|$)/)
            const [section = '', key = ''] = path.split('.')
            const { fields, problems } = checkApplication({
              [section]: { [key]: String(value).includes('/') ? text : value },
            })
            if (path !== 'resources.funding') expect(problems).toEqual([])
            expect(fields.find((field) => field.path === path)?.missing).toBeUndefined()
          }
          if (chosen !== null) expect(options.map(({ text }) => text)).toEqual([chosen])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('never throws, whatever it is given', () => {
    const model = {
      annualFunding: [1],
      papers: [{ total: 1, joint: 1 }],
      buildingArea: 1,
      committeeMembers: 2,
    }
    fc.assert(
      fc.property(hostile(model), (moe) => void prefillFromMoe(moe)),
      { numRuns: 500 },
    )
    for (const moe of throwing()) expect(prefillFromMoe(moe)).toEqual([])
  })
})
