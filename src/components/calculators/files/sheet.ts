import { RULES_VERSION } from '../../../calculators/index.ts'
import type { Report, ReportContext } from '../../../stores/files/report.ts'
import { $assumptions, $case, $draft, $stage, BASELINE } from '../../../stores/index.ts'
import { pageAddress } from '../../layout/address.ts'
import { readOfficial } from './official.ts'
import { pageLimits, withPageElements } from './page-words.ts'

/** Address of the policy that the calculator on this page holds figures against; `null` where it is none. */
export function policyHref(): string | null {
  return document.getElementById('calculator')?.dataset['policyHref'] ?? null
}

/** The calculators with a 自评表, by the policy they hold figures against. */
const SHEETS: Readonly<Record<string, (about: ReportContext) => Promise<Report>>> = {
  'moe-standard': async (about) => {
    const { moeReport } = await import('../../../stores/files/report-moe.ts')
    return moeReport($draft.get(), $stage.get(), about)
  },
  'cas-hk-evaluation': async (about) => {
    const { casHkReport } = await import('../../../stores/files/report-cas-hk.ts')
    return casHkReport($draft.get(), about, $assumptions.get())
  },
}

/** What makes the 自评表 of the calculator on this page, as of now; `null` where it has none. */
export function sheetOfPage(): (() => Promise<Report>) | null {
  const [, slug = ''] = /([^/]+)\/$/.exec(policyHref() ?? '') ?? []
  const make = SHEETS[slug]
  return make === undefined ? null : async () => make(await context())
}

async function context(): Promise<ReportContext> {
  const now = new Date()
  const { scenarios, active } = $case.get()
  const scenario = scenarios[active]?.name ?? BASELINE
  return {
    date: `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`,
    address: pageAddress(),
    version: RULES_VERSION,
    scenario: scenario === BASELINE ? null : scenario,
    official: withPageElements(await readOfficial(policyHref() ?? '')),
    notAnswered: pageLimits(),
  }
}
