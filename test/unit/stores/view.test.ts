import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_ASSUMPTIONS } from '../../../src/calculators/index.ts'
import { $assumptions } from '../../../src/stores/cas-hk.ts'
import { $stage } from '../../../src/stores/stage.ts'
import { $view } from '../../../src/stores/view.ts'

beforeEach(() => $view.set({}))

const OTHERS = {
  coefficients: { A: 1, B: 0.7, C: 0.5, 'failing-C': 0.2, 'below-C': 0 },
  outcomes: { publications: 25, patents: 5, 'other-outcomes': 5, awards: 5 },
}

test('a link brings the stage and the assumptions; without them the page’s own stand', () => {
  $view.set({ stage: 'acceptance', assumptions: OTHERS, later: 1 })
  expect([$stage.get(), $assumptions.get()]).toEqual(['acceptance', OTHERS])
  $view.set({})
  expect([$stage.get(), $assumptions.get()]).toEqual(['establishment', DEFAULT_ASSUMPTIONS])
})

test('a link from before C was told apart opens with 0 for the C that is a failure', () => {
  const { 'failing-C': _, ...coefficients } = OTHERS.coefficients
  $view.set({ assumptions: { ...OTHERS, coefficients } })
  expect($assumptions.get()).toEqual({ ...OTHERS, coefficients: { ...coefficients, 'failing-C': 0 } })
})

test('what the reader chooses goes into the next link, with what the page does not know', () => {
  $view.set({ later: 1 })
  $stage.set('acceptance')
  $assumptions.set(OTHERS)
  expect($view.get()).toEqual({ later: 1, stage: 'acceptance', assumptions: OTHERS })
  $assumptions.set(DEFAULT_ASSUMPTIONS)
  expect($view.get()['assumptions']).toBeUndefined()
})

test.each([
  null,
  1,
  'A',
  {},
  { ...OTHERS, coefficients: { A: 1, B: 2, C: 0, 'below-C': 0 } },
  { ...OTHERS, outcomes: { publications: 40, patents: 40, 'other-outcomes': 0, awards: 0 } },
])('assumptions that are not admissible are not taken over: %j', (assumptions) => {
  $view.set({ stage: assumptions, assumptions })
  expect([$stage.get(), $assumptions.get()]).toEqual(['establishment', DEFAULT_ASSUMPTIONS])
})
