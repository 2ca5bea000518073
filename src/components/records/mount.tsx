import { render } from 'preact'
import { startLab } from '../../stores/index.ts'
import { App } from './App.tsx'
import { followAddress } from './place.ts'

/** Brings the page to life: the figures that are remembered or linked, then the records among them. */
async function mount(root: HTMLElement): Promise<void> {
  followAddress()
  await startLab()
  root.textContent = ''
  render(<App />, root)
}

const root = document.getElementById('records')
if (root !== null) void mount(root)
