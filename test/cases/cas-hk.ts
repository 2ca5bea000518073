import type { CasHkFigures, CasHkIndicatorId, Grade } from '../../src/calculators/index.ts'

/** One worked case: figures, what they come to by hand, and the clause that grades them. */
export interface CasHkCase {
  readonly id: CasHkIndicatorId
  readonly clause: string
  readonly figures: CasHkFigures
  /** Reduced fraction; `null` where nothing is counted. */
  readonly exact: string | null
  readonly grade: Grade | null
}

type Row = readonly [figures: CasHkFigures, exact: string | null, grade: Grade | null]

function casesOf(id: CasHkIndicatorId, clause: string, rows: readonly Row[]): CasHkCase[] {
  return rows.map(([figures, exact, grade]) => ({ id, clause, figures, exact, grade }))
}

const paper = (impactFactor: string, fieldMeanImpactFactor: string) => ({
  impactFactor,
  fieldMeanImpactFactor,
})

/** Every band's ends below, at and above, and every weight alone. */
export const CAS_HK_CASES: readonly CasHkCase[] = [
  ...casesOf('annual-funding', '有年均100万元 / 有年均50万元 / 年均经费少于50万元', [
    [{ annualFunding: [100, 100, 100, 100, 100] }, '100', 'A'],
    [{ annualFunding: [100, 100, 100, 100, '99.99'] }, '49999/500', 'B'],
    [{ annualFunding: [101] }, '101', 'A'],
    [{ annualFunding: [50, null, 50] }, '50', 'B'],
    [{ annualFunding: [49, 50] }, '99/2', 'C'],
    [{ annualFunding: [51, 50] }, '101/2', 'B'],
    // Three thirds of 0.1 each are 0.1, not 0.09999999999999999.
    [{ annualFunding: ['0.1', '0.1', '0.1'] }, '1/10', 'C'],
    [{ annualFunding: [0] }, '0', 'C'],
    [{ annualFunding: [null, null] }, null, null],
    [{ annualFunding: [] }, null, null],
    [{}, null, null],
  ]),
  ...casesOf('leaders', '分别各有1人及以上 / 共有1人 / 缺乏领军人才', [
    [{ leaders: [1, 1] }, null, 'A'],
    [{ leaders: [2, 1, 1] }, null, 'A'],
    [{ leaders: [1, 0] }, null, 'B'],
    [{ leaders: [2, 0] }, null, 'B'],
    [{ leaders: [1, 1, 0] }, null, 'B'],
    [{ leaders: [0, 0] }, null, 'C'],
    [{ leaders: [0, 1, null] }, null, 'B'],
    [{ leaders: [1, null] }, null, null],
    [{ leaders: [0, null] }, null, null],
    [{ leaders: [null, null] }, null, null],
    [{}, null, null],
  ]),
  ...casesOf('projects', '25当量(含) / 5(含)~25当量(不含) / 2当量(含)~5当量(不含)', [
    [{ projects: { led: 5 } }, '25', 'A'],
    [{ projects: { led: 4, subprojects: 2 } }, '24', 'B'],
    [{ projects: { led: 4, subprojects: 3 } }, '26', 'A'],
    [{ projects: { led: 1 } }, '5', 'B'],
    [{ projects: { subprojects: 2 } }, '4', 'C'],
    [{ projects: { subprojects: 3 } }, '6', 'B'],
    [{ projects: { subprojects: 1 } }, '2', 'C'],
    [{ projects: { led: 0 } }, '0', 'below-C'],
    [{ projects: {} }, null, null],
    [{}, null, null],
  ]),
  ...casesOf('project-funding', '2000 万(含) / 300 万(含)~2000 万(不含) / 100 万(含)~300 万(不含)', [
    [{ projectFunding: 2000 }, '2000', 'A'],
    [{ projectFunding: '1999.99' }, '199999/100', 'B'],
    [{ projectFunding: 2001 }, '2001', 'A'],
    [{ projectFunding: 300 }, '300', 'B'],
    [{ projectFunding: '299.99' }, '29999/100', 'C'],
    [{ projectFunding: '300.01' }, '30001/100', 'B'],
    [{ projectFunding: 100 }, '100', 'C'],
    [{ projectFunding: '99.99' }, '9999/100', 'below-C'],
    [{ projectFunding: '100.01' }, '10001/100', 'C'],
    [{ projectFunding: 0 }, '0', 'below-C'],
    [{}, null, null],
  ]),
  ...casesOf('publications', '100当量(含) / 10当量(含)~100当量(不含) / 1当量(含)~10当量(不含)', [
    [{ publications: { monographs: 50 } }, '100', 'A'],
    [{ publications: { monographs: 49, chapters: 1, proceedingsPapers: 3 } }, '399/4', 'B'],
    [{ publications: { monographs: 50, proceedingsPapers: 1 } }, '401/4', 'A'],
    [{ publications: { invitedTalks: 20 } }, '10', 'B'],
    [{ publications: { invitedTalks: 19, proceedingsPapers: 1 } }, '39/4', 'C'],
    [{ publications: { chapters: 10, proceedingsPapers: 1 } }, '41/4', 'B'],
    [{ publications: { proceedingsPapers: 4 } }, '1', 'C'],
    [{ publications: { proceedingsPapers: 3 } }, '3/4', 'below-C'],
    [{ publications: { proceedingsPapers: 5 } }, '5/4', 'C'],
    [{ publications: { papers: [] } }, '0', 'below-C'],
    // 3.3 / 3 = 11/10: decimals as text and as numbers are the same decimals.
    [{ publications: { papers: [paper('3.3', '3')] } }, '11/10', 'C'],
    [{ publications: { papers: [{ impactFactor: 3.3, fieldMeanImpactFactor: 3 }] } }, '11/10', 'C'],
    // 1/3 + 1/3 + 1/3 is exactly the bar.
    [{ publications: { papers: [paper('1', '3'), paper('1', '3'), paper('1', '3')] } }, '1', 'C'],
    [
      { publications: { papers: [paper('1', '3'), paper('1', '3'), paper('0.999', '3')] } },
      '2999/3000',
      'below-C',
    ],
    // 1/2 + 1/3 + 1/7 + 1/42 = 1
    [
      { publications: { papers: [paper('1', '2'), paper('1', '3'), paper('1', '7'), paper('1', '42')] } },
      '1',
      'C',
    ],
    // A paper without its mean, and one not known at all, count neither 0 nor 1 beside the others: 9.5 + 0.5
    [
      { publications: { papers: [paper('9.5', '1'), { impactFactor: 5 }, null], invitedTalks: 1 } },
      '10',
      'B',
    ],
    // A list in which nothing can be counted is no figure; beside another one it adds nothing.
    [{ publications: { papers: [{ impactFactor: 5 }, null] } }, null, null],
    [{ publications: { papers: [{ title: '只有题名' }], chapters: 0 } }, '0', 'below-C'],
    [{ publications: { papers: [{ title: '只有题名' }], invitedTalks: 2 } }, '1', 'C'],
    [{ publications: {} }, null, null],
    [{}, null, null],
  ]),
  ...casesOf('patents', '15 当量(含) / 8 当量(含)~15 当量(不含) / 0.2 当量(含) ~8 当量(不含)', [
    [{ patents: { domesticFiled: 75 } }, '15', 'A'],
    [{ patents: { domesticFiled: 74 } }, '74/5', 'B'],
    [{ patents: { domesticFiled: 76 } }, '76/5', 'A'],
    [{ patents: { domesticGranted: 10 } }, '8', 'B'],
    [{ patents: { domesticGranted: 9, softwareCopyrights: 1 } }, '77/10', 'C'],
    [{ patents: { domesticGranted: 10, domesticFiled: 1 } }, '41/5', 'B'],
    [{ patents: { domesticFiled: 1 } }, '1/5', 'C'],
    [{ patents: { domesticFiled: 2 } }, '2/5', 'C'],
    [{ patents: { domesticFiled: 0 } }, '0', 'below-C'],
    [{ patents: { internationalGranted: 3 } }, '15', 'A'],
    [{ patents: { softwareCopyrights: 30 } }, '15', 'A'],
    // 3 × 0.8 + 2 × 5
    [{ patents: { domesticGranted: 3, internationalGranted: 2 } }, '62/5', 'B'],
    [{}, null, null],
  ]),
  ...casesOf('awards', '10 当量(含) / 3 当量(含)~10 当量(不含) / 1 当量(含)~3 当量(不含)', [
    [{ awards: { provincialFirst: 2 } }, '10', 'A'],
    [{ awards: { nationalSecond: 1, provincialThird: 1 } }, '9', 'B'],
    [{ awards: { nationalSecond: 1, provincialSecond: 1 } }, '11', 'A'],
    [{ awards: { nationalFirst: 1 } }, '16', 'A'],
    [{ awards: { provincialSecond: 1 } }, '3', 'B'],
    [{ awards: { provincialThird: 2 } }, '2', 'C'],
    [{ awards: { provincialThird: 4 } }, '4', 'B'],
    [{ awards: { provincialThird: 1 } }, '1', 'C'],
    [{ awards: { internationalEquivalents: '0.99' } }, '99/100', 'below-C'],
    [{ awards: { internationalEquivalents: '2.5', provincialThird: 1 } }, '7/2', 'B'],
    [{ awards: { nationalFirst: 0 } }, '0', 'below-C'],
    [{}, null, null],
  ]),
  ...casesOf('exchanges', '60 当量(含) / 10 当量(含)~60 当量(不含) / 0.5 当量(含)~10 当量(不含)', [
    [{ exchanges: { researcherVisits: 60 } }, '60', 'A'],
    [{ exchanges: { researcherVisits: 59, studentVisits: 1 } }, '119/2', 'B'],
    [{ exchanges: { researcherYears: 12, studentVisits: 1 } }, '121/2', 'A'],
    [{ exchanges: { researcherYears: 2 } }, '10', 'B'],
    [{ exchanges: { researcherHalfYears: 3, studentVisits: 1 } }, '19/2', 'C'],
    [{ exchanges: { researcherHalfYears: 3, researcherVisits: 2 } }, '11', 'B'],
    [{ exchanges: { studentVisits: 1 } }, '1/2', 'C'],
    [{ exchanges: { studentVisits: 2 } }, '1', 'C'],
    [{ exchanges: { studentVisits: 0 } }, '0', 'below-C'],
    [{}, null, null],
  ]),
  ...casesOf('symposia', '10 当量(含) / 3 当量(含)~10 当量(不含) / 1 当量(含)~3 当量(不含)', [
    [{ symposia: { international: 5 } }, '10', 'A'],
    [{ symposia: { international: 4, domestic: 1 } }, '9', 'B'],
    [{ symposia: { international: 5, domestic: 1 } }, '11', 'A'],
    [{ symposia: { domestic: 3 } }, '3', 'B'],
    [{ symposia: { international: 1 } }, '2', 'C'],
    [{ symposia: { international: 2 } }, '4', 'B'],
    [{ symposia: { domestic: 1 } }, '1', 'C'],
    [{ symposia: { domestic: 0 } }, '0', 'below-C'],
    [{}, null, null],
  ]),
  ...casesOf('graduates', '8 当量(含) / 3 当量(含)~8 当量(不含) / 0.6 当量(含)~3 当量(不含)', [
    [{ graduates: { doctoral: 8 } }, '8', 'A'],
    [{ graduates: { doctoral: 7, master: 1 } }, '38/5', 'B'],
    [{ graduates: { doctoral: 5, postdoctoral: 3, master: 1 } }, '43/5', 'A'],
    [{ graduates: { master: 5 } }, '3', 'B'],
    [{ graduates: { master: 4 } }, '12/5', 'C'],
    [{ graduates: { doctoral: 1, presidentSpecialAwards: 1, excellentDissertations: 1 } }, '3', 'B'],
    [{ graduates: { postdoctoral: 4 } }, '4', 'B'],
    [{ graduates: { presidentSpecialAwards: 4 } }, '4', 'B'],
    [{ graduates: { excellentDissertations: 4 } }, '4', 'B'],
    [{ graduates: { master: 1 } }, '3/5', 'C'],
    [{ graduates: { otherAwardEquivalents: '0.59' } }, '59/100', 'below-C'],
    [{ graduates: { doctoral: 2, otherAwardEquivalents: 1 } }, '3', 'B'],
    [{}, null, null],
  ]),
  ...(['complementarity', 'planning', 'facilities', 'staffing', 'other-outcomes'] as const).flatMap((id) =>
    casesOf(id, '自评等级', [
      [{ grades: { [id]: 'A' } }, null, 'A'],
      [{ grades: { [id]: 'B' } }, null, 'B'],
      [{ grades: { [id]: 'C' } }, null, 'C'],
      [{ grades: {} }, null, null],
    ]),
  ),
]
