import { CHAPTERS, type Indicator, type Row } from '../../../calculators/index.ts'
import { $draft, type Bench, figureAt, setFigure } from '../../../stores/index.ts'
import { LongField } from '../../fields/index.ts'
import { Was } from '../../lab/Was.tsx'
import { useSelected } from '../../layout/store.ts'
import { Memo } from '../Memo.tsx'
import { CellMark } from './CellMark.tsx'

/** 正文 chapter by chapter: what each section must stress, in the form's words, and room for one's own. */
export function Outline({ bench, body }: { bench: Bench; body: Indicator }) {
  return (
    <table class="printed outline" aria-label={body.label}>
      {CHAPTERS.map(({ path, number, label }) => {
        const sections = body.rows.filter(({ id }) => id.startsWith(`${path}-`))
        const own = body.rows.filter(({ id }) => id === path)
        return (
          <tbody key={path}>
            {sections.length > 0 && (
              <tr class="chapter">
                <th colSpan={2} scope="rowgroup">{`${number}${label}`}</th>
              </tr>
            )}
            {[...own, ...sections].map((row) => (
              <Memo key={row.id} of={row}>
                {() => <Section bench={bench} row={row} />}
              </Memo>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function Section({ bench, row }: { bench: Bench; row: Row }) {
  const figure = `application2022.${row.id}`
  const value = useSelected($draft, (draft) => figureAt(draft, figure))
  const problem = useSelected(bench.$problems, (problems) => problems.get(figure))
  const asked = row.findings[0]?.asked ?? ''
  return (
    <tr class="entry" data-asked="check">
      <th scope="row" id={`${row.id}-asked`}>
        {row.label}
        {asked !== '' && <p class="soft">{asked}</p>}
      </th>
      <td id={`row-${row.id}`}>
        <div class="printed-entry">
          <LongField
            path={figure}
            label={row.label}
            value={value}
            problem={problem}
            describedBy={`${row.id}-asked mark-${row.id}`}
            rows={2}
            onChange={(text) => setFigure(figure, text === '' ? undefined : text)}
          />
          <CellMark row={row} id={`mark-${row.id}`} />
        </div>
        <Was bench={bench} path={figure} />
      </td>
    </tr>
  )
}
