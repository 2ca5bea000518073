import { hydrate } from 'preact'
import { pageElements } from '../../results/index.ts'
import { takeUp } from '../take-up.ts'
import { MoeCalculator } from './MoeCalculator.tsx'

takeUp((root) =>
  hydrate(
    <MoeCalculator policyHref={root.dataset['policyHref'] ?? ''} elements={pageElements(root)} />,
    root,
  ),
)
