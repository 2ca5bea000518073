/** Letters, digits and signs in full width as plain ones. A footnote mark (①, ²) is no digit and stays as it is. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}
