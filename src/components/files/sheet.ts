import { CALCULATORS, type Report, type ReportContext, RULES_VERSION } from '../../calculators/index.ts'
import { $case, $draft, $today, $view, BASELINE } from '../../stores/index.ts'
import { pageAddress } from '../layout/address.ts'
import { readOfficial } from './report/official.ts'
import { pageLimits, withPageElements } from './report/page-words.ts'

/** What makes the 自评表 of the calculator on this page, as of now; `null` where the page has none. */
export function sheetOfPage(): (() => Promise<Report>) | null {
  const { calculator, policyHref = '' } = document.getElementById('calculator')?.dataset ?? {}
  const about = CALCULATORS.find(({ slug }) => slug === calculator)
  if (about === undefined) return null
  return async () => {
    const { reportOf } = await import('./report/make.ts')
    const around = { today: $today.get(), held: heldHere() }
    return reportOf(about, $draft.get(), $view.get(), await context(policyHref), around)
  }
}

async function context(policyHref: string): Promise<ReportContext> {
  const now = new Date()
  const { scenarios, active } = $case.get()
  const scenario = scenarios[active]?.name ?? BASELINE
  return {
    date: `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`,
    address: pageAddress(),
    version: RULES_VERSION,
    scenario: scenario === BASELINE ? null : scenario,
    official: withPageElements(await readOfficial(policyHref)),
    notAnswered: pageLimits(),
  }
}

/** What the page carries of texts that not every build may hold. */
function heldHere(): unknown {
  const { held = null } = JSON.parse(document.getElementById('served')?.textContent ?? '{}')
  return held
}
