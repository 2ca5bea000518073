import type { Which } from './shown.ts'

interface Props {
  readonly counts: Readonly<Record<Which, number>>
  readonly which: Which
  readonly text: string
  readonly onWhich: (which: Which) => void
  readonly onText: (text: string) => void
}

const WORDS: Readonly<Record<Which, string>> = { all: '全部', open: '待补全', wrong: '填得不对' }

/** Which rows of the sheet are shown: all, those to be completed, those with something wrong, those that hold some words. */
export function SheetFilters({ counts, which, text, onWhich, onText }: Props) {
  return (
    <>
      <fieldset class="segments" aria-label="显示哪些记录">
        {(['all', 'open', 'wrong'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={each === which} onClick={() => onWhich(each)}>
            {`${WORDS[each]} ${counts[each]}`}
          </button>
        ))}
      </fieldset>
      <input
        type="text"
        name="sheet-filter"
        aria-label="筛选：只看含有这些字的记录"
        placeholder="筛选"
        autocomplete="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </>
  )
}
