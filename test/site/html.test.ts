import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { builtHtml, builtPages } from '../helpers/pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The build writes void elements and unquoted booleans in its own valid style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // WCAG 2.2 AA is measured by axe in the browser.
    'no-inline-style': 'error',
  },
})

test.each(builtPages())('%s is valid HTML', async (page) => {
  const report = await validator.validateString(builtHtml(page))
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
  expect(problems).toEqual([])
})

test.each(builtPages())('%s has a title, a description, one h1 and a policy of its own', (page) => {
  const html = builtHtml(page)
  expect(html).toMatch(/<title>[^<]+<\/title>/)
  expect(html).toMatch(/<meta name="description" content="[^"]+"/)
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
  expect(html).toContain('http-equiv="Content-Security-Policy"')
  expect(html).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//)
})
