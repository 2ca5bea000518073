import { hydrate } from 'preact'
import { takeUp } from '../take-up.ts'
import { CasHkCalculator } from './CasHkCalculator.tsx'

takeUp((root) => hydrate(<CasHkCalculator policyHref={root.dataset['policyHref'] ?? ''} />, root))
