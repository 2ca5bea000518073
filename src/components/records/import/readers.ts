import type { PaperReader, Readers, RowReader } from '../../../calculators/records/index.ts'

const reading = {
  wosTab: () => import('../../../calculators/records/reading/wos-tab.ts'),
  eStudy: () => import('../../../calculators/records/reading/estudy.ts'),
}

/** The way to the reader of each format: nobody downloads the others. */
export const READERS: Readers<() => Promise<PaperReader>, () => Promise<RowReader>> = {
  lines: {
    'wos-tagged': () =>
      import('../../../calculators/records/reading/wos-tagged.ts').then((found) => found.readWosTagged),
    'wos-tab': () => reading.wosTab().then((found) => found.readWosTab),
    ris: () => import('../../../calculators/records/reading/ris.ts').then((found) => found.readRis),
    bibtex: () => import('../../../calculators/records/reading/bibtex.ts').then((found) => found.readBibtex),
    noteexpress: () =>
      import('../../../calculators/records/reading/noteexpress.ts').then((found) => found.readNoteExpress),
    'cnki-estudy': () => reading.eStudy().then((found) => found.readEStudy),
    'endnote-refer': () =>
      import('../../../calculators/records/reading/refer.ts').then((found) => found.readRefer),
    refworks: () =>
      import('../../../calculators/records/reading/refworks.ts').then((found) => found.readRefWorks),
  },
  rows: {
    'wos-tab': () => reading.wosTab().then((found) => found.readWosRows),
    'scopus-csv': () =>
      import('../../../calculators/records/reading/scopus.ts').then((found) => found.readScopusRows),
    'cnki-estudy': () => reading.eStudy().then((found) => found.readEStudyRows),
  },
}
