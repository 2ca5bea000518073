import { hydrate } from 'preact'
import { startLab } from '../../../stores/index.ts'
import { pageElements } from '../../results/index.ts'
import { MoeCalculator } from './MoeCalculator.tsx'

// The first render equals the server's (an empty lab); only then is saved or linked state applied.
const root = document.getElementById('calculator')
if (root !== null)
  hydrate(<MoeCalculator policyHref={root.dataset['policyHref'] ?? ''} elements={pageElements(root)} />, root)
void startLab()
