/**
 * As an official document would cite it: 《…》（教技〔2014〕1号）三、（一）：“…”, how the text stands behind it. `words`
 * are one line, or lines of which each brings the name of its cell and its own marks.
 */
export function officialForm(name: string, label: string, words: string, remark: string): string {
  const behind = remark === '' ? '' : `（${remark}）`
  if (words === '') return name + label + behind
  if (words.includes('\n')) return [`${name}${label}：`, words, ...(behind === '' ? [] : [behind])].join('\n')
  return `${name}${label}：“${words}”${behind}`
}
