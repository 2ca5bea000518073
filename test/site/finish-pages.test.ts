import { expect, test } from 'vitest'
import { finishPage } from '../../scripts/finish-pages.ts'

const finished = (body: string, path: string) => finishPage(`<meta charset="utf-8">${body}`, path)

test.each([
  ['index.html', '/policies/moe-standard/#equipment', 'policies/moe-standard/#equipment'],
  ['index.html', '/', './'],
  ['policies/moe-standard/index.html', '/', '../../'],
  ['policies/moe-standard/index.html', '/policies/moe-plan-2014/', '../moe-plan-2014/'],
  ['policies/moe-standard/index.html', '/policies/moe-standard/', './'],
  ['policies/moe-standard/index.html', '/assets/reading.js', '../../assets/reading.js'],
  ['search/index.html', '/?q=1#x', '../?q=1#x'],
])('on %s, %s becomes %s', (path, from, to) => {
  expect(finished(`<a href="${from}">`, path)).toContain(`<a href="${to}">`)
  expect(finished(`<b data-index-href="${from}">`, path)).toContain(`data-index-href="${to}"`)
})

test.each(['#art-7', 'https://example.org/', '//example.org/', 'mailto:a@b'])(
  '%s is left as it is',
  (href) => {
    expect(finished(`<a href="${href}">`, 'a/b/index.html')).toContain(`<a href="${href}">`)
  },
)

test('the page allows its own inline style and script by hash, and no other', () => {
  const html = finished('<style>a{}</style><script>1</script>', 'index.html')
  expect(html).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'/)
  expect(html).not.toContain('unsafe-inline')
})
