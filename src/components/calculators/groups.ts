/** Indicators under their first-level indicator (一级指标), in the policy's order. */
export function byGroup<Indicator extends { readonly group: string }>(
  indicators: readonly Indicator[],
): { group: string; indicators: Indicator[] }[] {
  const names = [...new Set(indicators.map(({ group }) => group))]
  return names.map((group) => ({
    group,
    indicators: indicators.filter((indicator) => indicator.group === group),
  }))
}
