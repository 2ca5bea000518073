const WORDS =
  'of the in widgets water layered cold under strain with measured structure response from a new model '

/** A record as the Web of Science exports it whole: some three thousand characters, most of them its references. */
function record(index: number): string {
  const number = String(index).padStart(12, '0')
  const references = Array.from(
    { length: 28 },
    (_, line) =>
      `Author ${(index * 31 + line) % 997}, 20${10 + (line % 14)}, J WIDGETS, V${line}, P${index % 900}, DOI 10.9999/ref.${index}.${line}`,
  )
  return [
    'PT J',
    'AU Li, A\n   Wang, B\n   Chan, TM',
    'AF Li, Ang\n   Wang, Bo\n   Chan, Tai Man',
    `TI Paper ${index} on layered widgets in cold water, part ${index % 7},\n   with a second line`,
    `SO JOURNAL OF WIDGETS ${index % 300}`,
    'LA English',
    'DT Article',
    `AB ${WORDS.repeat(9)}`,
    `C1 [Li, Ang; Wang, Bo] North Univ, Dept Widgets ${index % 20}, Beijing 100001, Peoples R China.\n   [${index % 3 ? 'Chan, Tai Man' : 'Li, Ang'}] Harbour Univ, Sch Engn, Hong Kong, Hong Kong, Peoples R China.`,
    `CR ${references.join('\n   ')}`,
    `SN ${String(1000 + (index % 300))}-1234`,
    `PY ${2018 + (index % 8)}`,
    `DI 10.9999/paper.${index}`,
    'WC Widget Science; Engineering, Cold',
    'WE Science Citation Index Expanded (SCI-EXPANDED)',
    `UT WOS:${number}`,
    'ER\n',
  ].join('\n')
}

/** A file of so many papers of our own making, as the Web of Science saves them. */
export function savedRecords(count: number): Uint8Array {
  const records = Array.from({ length: count }, (_, index) => record(index))
  return new TextEncoder().encode(
    `\uFEFFFN Clarivate Analytics Web of Science\nVR 1.0\n${records.join('\n')}\nEF`,
  )
}
