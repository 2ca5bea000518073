import type { Source } from '../../calculators/index.ts'

/** Where on this site words stand, from the page of a calculator. */
export function textHref({ policy, fragment }: Pick<Source, 'policy' | 'fragment'>): string {
  const own = document.getElementById('calculator')?.dataset['policyHref'] ?? ''
  return `${own.replace(/[^/]+\/$/, `${policy}/`)}#${fragment}`
}
