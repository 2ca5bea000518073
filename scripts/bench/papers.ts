/** Papers as a form holds them, with impact factors and field means of three decimals; always the same ones. */
export function manyPapers(count: number, fields: number) {
  // Steps prime to the number of values visit every one of them once.
  const means = Array.from({ length: fields }, (_, field) => 500 + ((field * 7919) % 19_501))
  return Array.from({ length: count }, (_, index) => ({
    title: `论文 ${index + 1}`,
    journal: `刊物 ${index % 300}`,
    year: 2021 + (index % 5),
    impactFactor: thousandths(100 + ((index * 4931) % 39_000)),
    fieldMeanImpactFactor: thousandths(means[index % fields] ?? 1000),
  }))
}

function thousandths(value: number): string {
  return (value / 1000).toFixed(3)
}
