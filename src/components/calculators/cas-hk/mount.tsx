import { hydrate } from 'preact'
import { startLab } from '../../../stores/index.ts'
import { CasHkCalculator } from './CasHkCalculator.tsx'

// The first render equals the server's (an empty lab); only then is saved or linked state applied.
const root = document.getElementById('calculator')
if (root !== null) hydrate(<CasHkCalculator policyHref={root.dataset['policyHref'] ?? ''} />, root)
void startLab()
