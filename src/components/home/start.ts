import { isLabHere } from '../../stores/keys.ts'
import { press } from '../layout/press.ts'

/**
 * The cards of the home page answer once somebody types, or where figures are here already. Until
 * then no rule is downloaded; what is typed meanwhile stays.
 */
const cards = [...document.querySelectorAll<HTMLElement>('[data-quick]')]
let answering: Promise<void> | undefined

function answer(): Promise<void> {
  answering ??= import('./answer.ts').then(({ openCards }) => openCards(cards))
  answering.catch(() => {
    answering = undefined
  })
  return answering
}

for (const card of cards) card.addEventListener('input', () => void press(answer), { once: true })
if (isLabHere()) void press(answer)
