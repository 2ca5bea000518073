import type { Cited } from './cited.ts'
import { cslForm } from './csl.ts'
import { nameOf } from './facts.ts'
import { gbtForm } from './gbt.ts'
import { lawForm } from './law.ts'
import { officialForm } from './official.ts'
import { risForm } from './ris.ts'

/** A form in which a clause is cited. */
export interface Form {
  readonly id: 'official' | 'gbt' | 'law' | 'ris' | 'csl'
  readonly name: string
  readonly make: (cited: Cited) => string
  /** The file a reference manager imports. */
  readonly file?: { readonly extension: string; readonly type: string }
}

/** Every form, the usual one first. Of a whole row only the first quotes all cells. */
export const FORMS: readonly Form[] = [
  {
    id: 'official',
    name: '公文式',
    make: ({ text, label, words, address }) =>
      `${officialForm(nameOf(text), label, words, text.remark)}\n${address}`,
  },
  { id: 'gbt', name: 'GB/T 7714—2015', make: gbtForm },
  { id: 'law', name: '法学引注手册', make: lawForm },
  {
    id: 'ris',
    name: 'RIS（EndNote、NoteExpress、Zotero）',
    make: risForm,
    file: { extension: 'ris', type: 'application/x-research-info-systems' },
  },
  {
    id: 'csl',
    name: 'CSL-JSON（Zotero）',
    make: cslForm,
    file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  },
]
