import type { Judged } from '../judge.ts'

/** The share of joint papers among the 高水平 ones of each year; a year without any has none. */
export function YearShares({ judged: { shares, unknownLevel } }: { judged: Judged }) {
  if (shares === null) return null
  return (
    <section aria-labelledby="shares-title">
      <h4 id="shares-title">每年联合发表高水平论文的比例</h4>
      {shares.length === 0 ? (
        <p>按所选的口径，没有一篇是高水平论文，没有比例。</p>
      ) : (
        <table class="shares">
          <thead>
            <tr>
              <th scope="col">年</th>
              <th scope="col">高水平论文</th>
              <th scope="col">其中联合发表</th>
              <th scope="col">比例</th>
              <th scope="col">还不能定的</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ year, total, joint, confirm, unknown }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{total}</td>
                <td>{joint}</td>
                <td>{total === 0 ? '—' : `${joint}/${total}`}</td>
                <td>
                  {[confirm > 0 ? `待确认 ${confirm}` : '', unknown > 0 ? `不能判断 ${unknown}` : '']
                    .filter(Boolean)
                    .join('，') || '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknownLevel > 0 && <p class="soft">{`另有 ${unknownLevel} 篇判断不了是不是高水平，没有算进来。`}</p>}
    </section>
  )
}
