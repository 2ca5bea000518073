import { copyText } from '../layout/copy.ts'

/** Writes the code to paste, with this site's own address, wherever it stands. */
export function writeSnippet(section: HTMLElement): void {
  const code = section.querySelector('textarea')
  const said = section.querySelector('[role=status]')
  const button = section.querySelector('button')
  if (code === null || said === null || button === null) return
  const { embedHref = '', title = '' } = section.dataset
  const page = location.href.replace(/[?#].*/, '')
  code.value = snippet(new URL(embedHref, page).href, page, title)
  button.onclick = async () => {
    said.textContent = (await copyText(code.value)) ? '已复制' : '未能复制，请选中后手动复制'
  }
}

/** A frame that grows with its content where scripts are kept, and scrolls where they are taken out. */
function snippet(frame: string, page: string, title: string): string {
  const [src, href] = [frame, page].map(escaped)
  return `<iframe src="${src}" title="${escaped(title)}" width="100%" height="900" style="border:0">
  <a href="${href}">${escaped(title)}</a>
</iframe>
<p><a href="${href}" target="_blank" rel="noopener">在新窗口打开“${escaped(title)}”</a></p>
<script>
addEventListener('message', function (event) {
  var frames = document.querySelectorAll('iframe[src="${src}"]')
  for (var i = 0; i < frames.length; i++) {
    if (event.source === frames[i].contentWindow && event.data && event.data.height > 0) frames[i].height = event.data.height
  }
})
</script>`
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
