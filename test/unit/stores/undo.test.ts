import { expect, test } from 'vitest'
import { $undo, dismissUndo, offerUndo, undo } from '../../../src/stores/undo.ts'

test('ways back do not pile up: the last twenty can be gone, one after the other', () => {
  const gone: number[] = []
  for (let step = 1; step <= 500; step += 1)
    offerUndo({ label: `${step}`, back: () => gone.push(step), scenario: null, outlivesLab: true })
  while ($undo.get() !== null) undo()
  expect(gone).toEqual(Array.from({ length: 20 }, (_, index) => 500 - index))
})

test('an offer that is dismissed is gone, and nothing is undone', () => {
  let gone = 0
  offerUndo({ label: '已清空。', back: () => gone++, scenario: 0, outlivesLab: false })
  dismissUndo()
  expect([$undo.get(), gone]).toEqual([null, 0])
})
