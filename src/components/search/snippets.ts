import { copyText } from '../layout/copy.ts'

/** Writes this site's address into the code to paste, and lets it be copied. */
export function startSnippets(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
    const code = section.querySelector('textarea')
    const said = section.querySelector('[role=status]')
    if (code === null || said === null) continue
    const site = new URL(code.dataset['siteHref'] ?? '', location.href.replace(/[?#].*/, '')).href
    code.value = code.value.split('https://本站地址/').join(site)
    section.querySelector('button')?.addEventListener('click', async () => {
      const isCopied = await copyText(code.value)
      said.textContent = isCopied ? '已复制' : '未能复制，请选中后手动复制'
    })
  }
}
