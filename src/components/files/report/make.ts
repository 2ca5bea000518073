import {
  type CalculatorAbout,
  type Circumstances,
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
  around: Omit<Circumstances, 'sections'> = { today: null },
): Promise<Report> {
  const { profile } = checkedOf(draft)
  const { assess, report } = await about.load()
  const figures = sectionOf(profile, about.figures.key)
  const asked = { name: profile.name ?? '', context, inputs: inputSections(draft, about.figures.key) }
  const found = () => assess(figures, aroundOf(profile, around))
  return report?.({ ...asked, figures, view }) ?? plainReport(about.basis, found(), asked)
}

/** A calculator's section of a figures file; empty where nothing of it is given. */
export function sectionOf(profile: Profile, key: string): object {
  const sections: Readonly<Record<string, unknown>> = profile
  return (sections[key] ?? {}) as object
}

/** What the findings of a figures file turn on besides: the day, and all its sections. */
export function aroundOf(profile: Profile, around: Omit<Circumstances, 'sections'>): Circumstances {
  const { format: _, name: __, ...sections } = profile
  return { ...around, sections: sections as Readonly<Record<string, object>> }
}
