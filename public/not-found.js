// Of the page shown in place of a missing one: this file lies at the site's root, so its own address says where that is.
;(() => {
  const root = document.currentScript.src.replace(/not-found\.js.*$/, '')
  const main = document.querySelector('[data-root-href]')
  // Of the copies that the page asks for, the first to arrive does the work.
  if (main === null) return
  const built = main.getAttribute('data-root-href')
  main.removeAttribute('data-root-href')
  for (const name of ['href', 'action'])
    for (const link of document.querySelectorAll(`a[${name}^="/"], form[${name}^="/"]`))
      link.setAttribute(name, root + link.getAttribute(name).slice(built.length))
  const inline = document.querySelector('style')
  if (inline !== null && inline.sheet !== null) return
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = root + document.documentElement.getAttribute('data-style-file')
  document.head.append(style)
})()
