import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../../../src/components/grid/block.ts'
import { cellOf, withBlock } from '../../../../src/components/grid/grid-rows.ts'
import { moveOf } from '../../../../src/components/grid/moves.ts'
import { firstDrawn } from '../../../../src/components/grid/window.ts'

describe('what is copied from a spreadsheet', () => {
  test.each<[string, string, string[][] | null]>([
    ['one cell stays with the field', '3.5', null],
    ['one cell with the line break that Excel adds', '3.5\r\n', null],
    ['a row', '3\t2', [['3', '2']]],
    ['a column', '3\n4\n', [['3'], ['4']]],
    [
      'a block, an empty cell kept',
      '3\t\n4\t2',
      [
        ['3', ''],
        ['4', '2'],
      ],
    ],
    ['a quoted cell with a line break', '"甲\n乙"\t2', [['甲\n乙', '2']]],
    [
      'a stray quotation mark takes in no other row',
      '"甲\t2\n乙\t3',
      [
        ['"甲', '2'],
        ['乙', '3'],
      ],
    ],
  ])('%s', (_, text, block) => expect(blockOf(text)).toEqual(block))
})

describe('a block goes where it was pasted', () => {
  const keys = ['title', 'factor', 'mean']
  test.each<[string, object[], { row: number; key: string }, string[][], object[]]>([
    [
      'into an empty list',
      [],
      { row: 0, key: 'title' },
      [['甲', '1', '2']],
      [{ title: '甲', factor: '1', mean: '2' }],
    ],
    [
      'from a later column: what stands before stays',
      [{ title: '甲' }],
      { row: 0, key: 'factor' },
      [['1', '2']],
      [{ title: '甲', factor: '1', mean: '2' }],
    ],
    [
      'past the end of the list',
      [{ title: '甲' }],
      { row: 1, key: 'title' },
      [['乙'], ['丙']],
      [{ title: '甲' }, { title: '乙' }, { title: '丙' }],
    ],
    [
      'wider than the sheet: the rest is left out',
      [],
      { row: 0, key: 'mean' },
      [['2', '9', '9']],
      [{ mean: '2' }],
    ],
    [
      'an empty cell empties',
      [{ title: '甲', mean: '3' }],
      { row: 0, key: 'factor' },
      [['1', '']],
      [{ title: '甲', factor: '1' }],
    ],
  ])('%s', (_, rows, at, block, expected) => {
    expect(withBlock(rows as never, keys, at, block)).toEqual(expected)
  })

  test('no cell of the list elsewhere changes', () => {
    const cell = fc.string({ maxLength: 3 })
    const row = fc.record({ title: cell, factor: cell, mean: cell })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.nat(6),
        fc.nat(2),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows, at, column, block) => {
          const start = Math.min(at, rows.length)
          const next = withBlock(rows, keys, { row: start, key: keys[column] ?? '' }, block)
          expect(next.length).toBe(Math.max(rows.length, start + block.length))
          for (const [index, before] of rows.entries())
            for (const [place, key] of keys.entries()) {
              const given = block[index - start]?.[place - column]
              const isInside = index >= start && place >= column && given !== undefined
              expect(cellOf(next, index, key) ?? '').toBe(isInside ? given : before[key as 'title'])
            }
        },
      ),
    )
  })
})

describe('keys move as in a spreadsheet', () => {
  const size = { rows: 4, columns: 3 }
  const press = (
    key: string,
    given: Partial<{
      row: number
      column: number
      text: string
      at: number
      shiftKey: boolean
      ctrlKey: boolean
    }>,
  ) => {
    const { row = 1, column = 1, text = 'ab', at = 1, shiftKey = false, ctrlKey = false } = given
    const input = { value: text, selectionStart: at, selectionEnd: at } as HTMLInputElement
    return moveOf({ key, shiftKey, ctrlKey } as KeyboardEvent, input, { row, column }, size)
  }
  test.each<[string, Parameters<typeof press>[1], { row: number; column: number } | null]>([
    ['Enter', {}, { row: 2, column: 1 }],
    ['Enter', { shiftKey: true }, { row: 0, column: 1 }],
    ['ArrowDown', {}, { row: 2, column: 1 }],
    ['ArrowUp', { row: 0 }, null],
    ['ArrowLeft', { at: 1 }, null],
    ['ArrowLeft', { at: 0 }, { row: 1, column: 0 }],
    ['ArrowRight', { at: 2 }, { row: 1, column: 2 }],
    ['ArrowRight', { at: 2, column: 2 }, null],
    ['PageDown', {}, { row: 3, column: 1 }],
    ['Home', {}, null],
    ['Home', { ctrlKey: true }, { row: 0, column: 0 }],
    ['End', { ctrlKey: true }, { row: 3, column: 0 }],
    ['a', {}, null],
  ])('%s with %j', (key, given, expected) => expect(press(key, given)).toEqual(expected))
})

test('what is in sight is drawn, and never many rows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_001 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, part) => {
        const top = Math.floor(part * Math.max(count - 36, 0))
        const { first, end } = firstDrawn(top, count)
        expect(first).toBeLessThanOrEqual(top)
        expect(end).toBeGreaterThanOrEqual(Math.min(top + 36, count))
        expect(end - first).toBeLessThanOrEqual(60)
      },
    ),
  )
})
