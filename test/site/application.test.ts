import * as cheerio from 'cheerio'
import { describe, expect, test } from 'vitest'
import { FORM_TABLE } from '../../src/calculators/application-2022/form-table.ts'
import {
  APPLICATION_RULES,
  applicationSources,
  FORM_FIELDS,
  OUTLINE,
} from '../../src/calculators/application-2022/index.ts'
import { APPLICATION_READINGS } from '../../src/calculators/application-2022/readings.ts'
import { builtHtml } from '../helpers/pages.ts'
import { builtPage, clauseText, folded } from '../helpers/policies.ts'

const page = cheerio.load(builtHtml('calculators/application-2022/'))

test('基本信息表 on the page and in the Word file has the rows, spans and words of the policy’s own', () => {
  const policy = builtPage('moe-notice-2022')
  const rows = policy('table.form-table tr')
    .toArray()
    .map((row) =>
      policy(row)
        .children()
        .toArray()
        .map((cell) => ({
          head: cell.tagName === 'th' ? policy(cell).text() : null,
          columns: Number(policy(cell).attr('colspan') ?? 1),
          rows: Number(policy(cell).attr('rowspan') ?? 1),
        })),
    )
  expect(
    FORM_TABLE.map((cells) =>
      cells.map(({ head = null, columns = 1, rows: down = 1 }) => ({ head, columns, rows: down })),
    ),
  ).toEqual(rows)
  const drawn = page('table[aria-label="基本信息表"] tr')
    .toArray()
    .map((row) =>
      page(row)
        .find('th')
        .toArray()
        .map((cell) => page(cell).text()),
    )
  expect(drawn).toEqual(rows.map((cells) => cells.flatMap(({ head }) => head ?? [])))
})

describe('every rule, cell, heading and stressed sentence stands where it says', () => {
  test.each(applicationSources())('$rule', ({ source }) => {
    expect(clauseText(source.policy, source.fragment)).toContain(folded(source.quote))
  })
})

test('every figure can be filled in on the page as served', () => {
  const names = new Set(
    page('#calculator [name]')
      .toArray()
      .map((field) => page(field).attr('name')),
  )
  for (const { path, rows } of FORM_FIELDS)
    for (let row = 0; row < (rows ?? 1); row += 1)
      expect(names).toContain(`application2022.${path}${rows === undefined ? '' : `.${row}`}`)
  for (const { path } of OUTLINE) expect(names).toContain(`application2022.${path}`)
})

test('each rule and cell has its finding, unknown of an empty lab', () => {
  for (const { id } of APPLICATION_RULES)
    expect(page(`#calculator [data-criterion="${id}"]`), id).toHaveLength(1)
  for (const { path } of FORM_FIELDS)
    expect(page(`#calculator [data-criterion="${path}"]`).attr('data-status'), path).toBe('unknown')
})

test('without a script the page has every rule with its words and readings, every cell and every heading', () => {
  const tables = cheerio.load(page('noscript').text())
  const text = folded(tables('.thresholds').text())
  for (const { label, source } of APPLICATION_RULES) {
    expect(text).toContain(folded(label))
    expect(text).toContain(folded(source.quote))
  }
  const used = new Set(APPLICATION_RULES.flatMap(({ readings = [] }) => readings))
  for (const { id, text: reading } of APPLICATION_READINGS)
    if ([...used].some((each) => each === id)) expect(text).toContain(folded(reading))
  for (const { label } of FORM_FIELDS) expect(text).toContain(folded(label))
  for (const { label, emphasis } of OUTLINE) {
    expect(text).toContain(folded(label))
    if (emphasis !== undefined) expect(text).toContain(folded(emphasis.quote))
  }
  expect(text).toContain(folded('限500字内'))
})

test('the page says that the window has closed, and what it does not answer', () => {
  expect(page('.calculator-head').text()).toContain('申报窗口已过')
  expect(page('.answer').text()).toContain('在线填写与邮寄的日期都已过')
  expect(page('#not-answered').text()).toContain('教技〔2014〕3号')
})
