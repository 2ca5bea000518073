import { press } from '../layout/press.ts'

/** 引文核对: a text that is pasted, or a file that is chosen or dropped, is checked on a press; until then nothing of it is loaded. */
export function startQuotations(): void {
  const page = document.querySelector<HTMLElement>('[data-quotations]')
  const form = page?.querySelector('form')
  const field = form?.querySelector('textarea')
  const chooser = form?.querySelector<HTMLInputElement>('input[type="file"]')
  if (page == null || form == null || field == null || chooser == null) return
  let isBusy = false
  const run = async (source: () => string | File | Promise<string>) => {
    if (isBusy) return
    isBusy = true
    await press(async () => {
      const { check } = await import('./check.ts')
      await check(page, await source())
    })
    isBusy = false
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void run(() => field.value)
  })
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? []
    if (file !== undefined) void run(() => file)
    chooser.value = ''
  })
  page.querySelector('[data-quotations-example]')?.addEventListener('click', () => {
    void run(async () => {
      const { EXAMPLE } = await import('./example.ts')
      field.value = EXAMPLE
      return EXAMPLE
    })
  })
  // A file that misses the box must not take the page's place.
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    page.classList.add('dropping')
  })
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) page.classList.remove('dropping')
  })
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? []
    page.classList.remove('dropping')
    if (file === undefined) return
    event.preventDefault()
    void run(() => file)
  })
}
