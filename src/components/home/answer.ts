import { type Assessment, CALCULATORS } from '../../calculators/index.ts'
import {
  $draft,
  type Bench,
  figureAt,
  openBench,
  setFigure,
  startLab,
  startToday,
  textOf,
} from '../../stores/index.ts'
import { resultOf } from './result.ts'

type Inputs = readonly HTMLInputElement[]
type Problems = ReturnType<Bench['$problems']['get']>

/** Brings the cards to life: each shows the lab's own figures, and answers what is typed on the spot. */
export async function openCards(cards: readonly HTMLElement[]): Promise<void> {
  const opened = await Promise.all(
    cards.map(async (card) => {
      const about = CALCULATORS.find(({ slug }) => slug === card.dataset['quick'])
      return about === undefined ? [] : [{ card, bench: openBench(await about.load()) }]
    }),
  )
  const benches = opened.flat()
  const typed = benches.flatMap(({ card }) => inputsOf(card).filter(({ value }) => value !== ''))
  const before = typed.map(({ name, value }) => ({ name, value }))
  startToday()
  await startLab()
  for (const { name, value } of before) setFigure(name, value)
  for (const { card, bench } of benches) {
    const inputs = inputsOf(card)
    for (const input of inputs)
      input.addEventListener('input', () =>
        setFigure(input.name, input.value === '' ? undefined : input.value),
      )
    $draft.subscribe(() => showFigures(inputs))
    bench.$assessment.subscribe((assessment) => showAnswer(card, assessment, bench.$problems.get()))
  }
}

function inputsOf(card: HTMLElement): HTMLInputElement[] {
  return [...card.querySelectorAll<HTMLInputElement>('input[name]')]
}

/** What another tab or a remembered lab brings; what stands there already is left alone, and with it the cursor. */
function showFigures(inputs: Inputs): void {
  for (const input of inputs) {
    const text = textOf(figureAt($draft.get(), input.name))
    if (input.value !== text) input.value = text
  }
}

function showAnswer(card: HTMLElement, assessment: Assessment, problems: Problems): void {
  const inputs = inputsOf(card)
  for (const input of inputs) {
    const problem = problems.get(input.name)
    if (problem === undefined) input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
    const result = card.querySelector(`[data-quick-result="${input.name}"]`)
    if (result === null) continue
    result.textContent = problem ?? resultOf(assessment, input.name)
    result.className = problem === undefined ? '' : 'problem'
  }
  const answer = card.querySelector('[data-answer]')
  const [first = ''] = assessment.answers
  const [, ...others] = assessment.details[0] ?? []
  const words = [first, ...others].join('。')
  if (answer !== null && answer.textContent !== words) answer.textContent = words
}
