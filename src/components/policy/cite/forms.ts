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
  readonly file?: { readonly extension: string; readonly type: string; readonly readers: string }
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
    name: 'RIS',
    make: risForm,
    file: {
      extension: 'ris',
      type: 'application/x-research-info-systems',
      readers: 'EndNote、NoteExpress、Zotero 可导入',
    },
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    make: cslForm,
    file: {
      extension: 'json',
      type: 'application/vnd.citationstyles.csl+json',
      readers: 'Zotero 等用 CSL 样式的软件可导入',
    },
  },
]
