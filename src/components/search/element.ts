type Attributes = Readonly<Record<string, string>>

/** Makes an element. What is given as text stays text, whatever characters are in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '')
  made.append(...children)
  return made
}
