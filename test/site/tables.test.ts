import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { describe, expect, it } from 'vitest'
import { builtPage } from '../helpers/policies.ts'

const MOE_GROUPS = {
  基本条件和定位: ['domestic-host', 'foreign-host', 'agreements', 'positioning'],
  基本建设保障能力: ['building-space', 'equipment', 'information-resources', 'dedicated-funding'],
  学科建设与人才培养支撑能力: ['discipline', 'teaching', 'joint-training'],
  科研与协同创新能力: ['research-tasks', 'international-team', 'innovation', 'academic-influence'],
  规范化管理与运行: ['management-body', 'academic-committee', 'institution-building', 'culture'],
}
const CAS_HK_GROUPS = {
  '优势互补性 (20分)': ['complementarity', 'planning'],
  '可持续发展性 (20分)': ['facilities', 'annual-funding', 'leaders', 'staffing'],
  '联合活动及成效(50分)': [
    'projects',
    'project-funding',
    'publications',
    'patents',
    'other-outcomes',
    'awards',
  ],
  '人才培养与交流(10分)': ['exchanges', 'symposia', 'graduates'],
  '重大联合亮点工作 (加分项)': [
    'highlights-scientific',
    'highlights-technology',
    'highlights-solutions',
    'highlights-industry',
  ],
}

/** The ids of a table's indicator rows under their first-level indicator. */
function groupsOf(page: CheerioAPI): Record<string, string[]> {
  return Object.fromEntries(
    page('table.indicators tbody')
      .toArray()
      .map((body) => [
        // The words alone, without what the site added.
        page(body).find('th[scope=rowgroup]').clone().children('[data-editorial]').remove().end().text(),
        page(body)
          .find('tr[data-indicator-row]')
          .toArray()
          .map(({ attribs }) => attribs['id'] ?? ''),
      ]),
  )
}

it('the MOE standard has 19 indicators under 5, in the order of the text', () => {
  const page = builtPage('moe-standard')
  expect(groupsOf(page)).toEqual(MOE_GROUPS)
  expect(page('[data-indicator-row]').length).toBe(19)
})

it('the MOE standard has 10 indicators 约束性 and 9 预期性', () => {
  const page = builtPage('moe-standard')
  const words = { binding: '约束性', anticipatory: '预期性' }
  for (const [attribute, word] of Object.entries(words)) {
    for (const cell of page(`[data-attribute=${attribute}]`).toArray()) expect(page(cell).text()).toBe(word)
  }
  expect(page('[data-attribute=binding]').length).toBe(10)
  expect(page('[data-attribute=anticipatory]').length).toBe(9)
})

it('the CAS–HK evaluation has 15 indicators under 4, and 4 bonus rows', () => {
  expect(groupsOf(builtPage('cas-hk-evaluation'))).toEqual(CAS_HK_GROUPS)
})

/** The cell at each row and column of a table's part, spans filled out; a clash or a gap is an error. */
function gridOf(page: CheerioAPI, part: Element, columns: number): Element[][] {
  const grid: Element[][] = page(part)
    .find('tr')
    .toArray()
    .map(() => [])
  page(part)
    .find('tr')
    .each((row, tr) => {
      for (const cell of page(tr).children('th, td').toArray()) {
        const line = grid[row] ?? []
        const free = Array.from({ length: columns }, (_, column) => column).find((column) => !line[column])
        if (free === undefined) throw new Error(`row ${row} has more than ${columns} columns`)
        for (let down = 0; down < Number(cell.attribs['rowspan'] ?? 1); down += 1) {
          for (let across = 0; across < Number(cell.attribs['colspan'] ?? 1); across += 1) {
            const there = grid[row + down]
            if (there === undefined || there[free + across]) throw new Error(`row ${row} clashes`)
            there[free + across] = cell
          }
        }
      }
    })
  for (const [row, line] of grid.entries()) {
    if (line.filter(Boolean).length !== columns)
      throw new Error(`row ${row} does not fill ${columns} columns`)
  }
  return grid
}

describe.each([
  ['moe-standard', 6],
  ['cas-hk-evaluation', 10],
])('every cell of the table of %s', (slug, columns) => {
  const page = builtPage(slug)
  const head = gridOf(page, page('table.indicators thead').get(0) as Element, columns)
  const bodies = page('table.indicators tbody').toArray()

  it('stands under a column header, whose words are its label on a narrow screen', () => {
    for (const line of bodies.flatMap((body) => gridOf(page, body, columns))) {
      for (const cell of new Set(line)) {
        const places = line.flatMap((one, column) => (one === cell ? [column] : []))
        const above = head.map((row) => new Set(places.map((column) => row[column])))
        const headers = above.map((cells) => (cells.size === 1 ? [...cells][0] : undefined))
        const words = [...new Set(headers)].map((header) => (header === undefined ? '' : page(header).text()))
        expect(words.join(' ').trim(), page(cell).text()).toContain(
          cell.name === 'th' && places.length > 1 ? '' : cell.attribs['data-label'],
        )
        for (const header of headers) if (header) expect(header.attribs['scope']).toMatch(/^col(group)?$/)
      }
    }
  })

  it('has a row header beside it and its first-level indicator over the whole group', () => {
    for (const body of bodies) {
      const grid = gridOf(page, body, columns)
      const group = page(body).find('th[scope=rowgroup]')
      expect(group.length).toBe(1)
      expect(grid.every((line) => line[0] === group.get(0))).toBe(true)
      for (const line of grid) expect(line.some(({ attribs }) => attribs['scope'] === 'row')).toBe(true)
    }
  })
})

it('every field of the 基本信息表 has its name to its left', () => {
  const page = builtPage('moe-notice-2022')
  const grid = gridOf(page, page('table.form-table tbody').get(0) as Element, 6)
  for (const line of grid) {
    for (const [column, cell] of line.entries()) {
      if (cell.name !== 'td' || line[column - 1] === cell) continue
      expect(line[column - 1]?.attribs['scope'], page(cell).parent().text()).toBe('row')
    }
  }
})
