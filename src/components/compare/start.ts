import { isLabHere } from '../../stores/keys.ts'
import { press } from '../layout/press.ts'
import { startFilter } from './filter.ts'

const page = document.querySelector<HTMLElement>('[data-compare]')
if (page !== null) {
  startFilter(page)
  // Until there are figures to show, none of the rules is downloaded.
  if (isLabHere())
    void press(async () => {
      const { showOwnFigures } = await import('./own-figures.tsx')
      await showOwnFigures(page)
    })
}
