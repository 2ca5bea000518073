import {
  type CalculatorAbout,
  type Profile,
  plainReport,
  type Report,
  type ReportContext,
} from '../../../calculators/index.ts'
import { checkedOf } from '../../../stores/checked.ts'
import type { Draft } from '../../../stores/draft.ts'
import { inputSections } from './report-inputs.ts'

/** The 自评表 of a draft for one calculator, as the reader looks at it: in the text's own form, or as the findings give it. */
export async function reportOf(
  about: CalculatorAbout,
  draft: Draft,
  view: Readonly<Record<string, unknown>>,
  context: ReportContext,
): Promise<Report> {
  const { profile } = checkedOf(draft)
  const { assess, report } = await about.load()
  const figures = sectionOf(profile, about.figures.key)
  const asked = { name: profile.name ?? '', context, inputs: inputSections(draft, about.figures.key) }
  return report?.({ ...asked, figures, view }) ?? plainReport(about.basis, assess(figures), asked)
}

/** A calculator's section of a figures file; empty where nothing of it is given. */
export function sectionOf(profile: Profile, key: string): object {
  const sections: Readonly<Record<string, unknown>> = profile
  return (sections[key] ?? {}) as object
}
