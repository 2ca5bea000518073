import { expect, test } from 'vitest'
import { finishPage } from '../../scripts/build/finish-pages.ts'

const finished = (body: string, path: string) =>
  finishPage(`<html lang="zh"><meta charset="utf-8">${body}`, path).html

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

test('the inline styles also lie in a file named on the root element, without those for readers without scripts', () => {
  const page = '<html lang="zh"><style>a{}</style><noscript><style>b{}</style></noscript><style>c{}</style>'
  const { html, styles } = finishPage(page, 'calculators/moe/index.html')
  expect(styles?.css).toBe('a{}\nc{}')
  expect(html).toContain(`<html data-style-href="../../${styles?.file}" lang="zh">`)
  expect(finishPage(page, 'index.html').styles?.file).toBe(styles?.file)
})

test('a page shown in place of a missing one, at any depth, keeps addresses from the root of the site', () => {
  const { html } = finishPage('<a href="/policies/a/#b"><main data-root-href="/">', '404.html', '/kyc/')
  expect(html).toBe('<a href="/kyc/policies/a/#b"><main data-root-href="/kyc/">')
})
