import { startStyleFallback } from './style-fallback.ts'

/** The reader's own type size and colour scheme, kept on this machine because they asked for them. */
const SIZES = 5

export function startPreferences(): void {
  startStyleFallback()
  const root = document.documentElement
  const bar = document.querySelector<HTMLElement>('[data-prefs]')
  if (bar === null) return
  for (const key of ['size', 'theme'] as const) {
    const kept = read(key)
    if (kept !== null) root.dataset[key] = kept
  }
  bar.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button')
    if (button === null) return
    const step = button.dataset['sizeStep']
    if (step === undefined) {
      const dark =
        root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
      keep('theme', dark === 'dark' ? 'light' : 'dark')
    } else {
      const size = Number(root.dataset['size'] ?? 0) + Number(step)
      keep('size', String(Math.min(Math.max(size, 0), SIZES - 1)))
    }
  })
}

function keep(key: 'size' | 'theme', value: string): void {
  document.documentElement.dataset[key] = value
  try {
    localStorage.setItem(`pref-${key}`, value)
  } catch {
    // Storage may be off or full; the choice then holds for this page.
  }
}

function read(key: 'size' | 'theme'): string | null {
  try {
    return localStorage.getItem(`pref-${key}`)
  } catch {
    return null
  }
}
