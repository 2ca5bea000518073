import { render } from 'preact'
import { startLab } from '../../stores/index.ts'
import { press } from '../layout/press.ts'
import { App } from './App.tsx'
import { followAddress } from './place.ts'

/** Brings the page to life: the figures that are remembered or linked, then the records among them. */
export async function startRecords(): Promise<void> {
  const root = document.getElementById('records')
  if (root === null) return
  followAddress()
  foldExplanation()
  await press(startLab)
  root.textContent = ''
  render(<App />, root)
}

/** The explanation is for whoever has no script; with one, the page itself says what it does. */
function foldExplanation(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('.explained details')) part.open = false
}
