/** Lines of official text by the id of their row; a list's points begin with `· `, as received. */
export type ElementLines = Readonly<Record<string, readonly string[]>>

/**
 * The words of 三级指标及要素说明 that the page was built with, which its script does not carry a second time: they
 * stand in a template, from which a row takes its own when it is opened.
 */
export function pageElements(root: ParentNode = document): ElementLines {
  const kept = root.querySelector<HTMLTemplateElement>('template[data-row-words]')?.content ?? root
  const rows = [...kept.querySelectorAll<HTMLElement>('[data-elements]')].map((row) => [
    row.dataset['elements'] ?? '',
    [...row.querySelectorAll('p')].map((line) => line.textContent ?? ''),
  ])
  return Object.fromEntries(rows)
}
