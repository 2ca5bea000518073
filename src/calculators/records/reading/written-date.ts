/** The first year (1800–2199) that stands alone in a text: `2021///`, `OCT 2020`, `2024年5月`; `null` where there is none. */
export function yearIn(text: string | null): number | null {
  const [, year] = /(?:^|\D)((?:18|19|20|21)\d\d)(?!\d)/.exec(text ?? '') ?? []
  return year === undefined ? null : Number(year)
}
