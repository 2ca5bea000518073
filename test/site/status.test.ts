import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { builtHtml } from '../helpers/pages.ts'
import { builtPage, clauseText, SLUGS } from '../helpers/policies.ts'

const words = (slug: string, selector: string) =>
  builtPage(slug)(`aside.status ${selector}`).text().replace(/\s+/g, ' ').trim()

/** What the page says of the text's standing, and the facts that it lists. */
it.each([
  ['moe-standard', '来源未注明发文机关、文号、日期', ['适用范围']],
  ['moe-plan-2014', '目标年 2020', ['发文机关', '文号', '适用范围']],
  [
    'moe-notice-2022',
    '申报窗口已截止',
    ['发文机关', '文号', '印发', '在线填报', '纸质材料邮寄', '主送', '适用范围'],
  ],
  ['cas-hk-evaluation', '试行', ['适用范围']],
  ['zhejiang-measures', '征求意见稿·施行日期留空', ['适用范围']],
])('%s: %s, and only what the text states; the last line leads on', (slug, label, facts) => {
  expect(words(slug, '[data-status-label]')).toBe(label)
  const page = builtPage(slug)
  expect(
    page('aside.status dt')
      .toArray()
      .map((term) => page(term).text()),
  ).toEqual([...facts, '对照'])
})

describe.each(SLUGS)('the standing of %s', (slug) => {
  it('says what the source does not state in one sentence', () => {
    const page = builtPage(slug)
    const unstated = { 发文机关: '.issuer', 文号: '.number' }
    const said = words(slug, '').match(/来源未注明[^。；]*/g) ?? []
    expect(said.length).toBeLessThanOrEqual(1)
    for (const [name, element] of Object.entries(unstated)) {
      expect(said.join().includes(name), name).toBe(page(`.masthead ${element}`).length === 0)
    }
  })

  it('does not say that the text is not in force, which no text says', () => {
    expect(words(slug, '')).not.toContain('未生效')
  })
})

it('the notice says that it is not for publication, in the words that stand at its end', () => {
  expect(clauseText('moe-notice-2022', 'circulation')).toBe('(此件不予公开)')
  expect(words('moe-notice-2022', '[data-circulation]')).toContain('此件不予公开')
  for (const slug of SLUGS.filter((each) => each !== 'moe-notice-2022'))
    expect(words(slug, '[data-circulation]')).toBe('')
})

it('the notice names whom it is sent to as that, and not as what it governs', () => {
  const page = builtPage('moe-notice-2022')
  const fact = (name: string) => page(`aside.status dt:contains("${name}") + dd`).text()
  expect(`${fact('主送')}：`).toBe(clauseText('moe-notice-2022', 'addressees'))
  expect(fact('适用范围')).not.toContain('教育厅')
})

it('the plan says that the notice goes on with it, with the words of the notice and the way to them', () => {
  const page = builtPage('moe-plan-2014')
  const link = page('[data-status-note] a')
  expect(link.attr('href')).toBe('../moe-notice-2022/#preamble')
  expect(link.text()).toContain('“将继续实施”')
  expect(clauseText('moe-notice-2022', 'preamble')).toContain('教育部将继续实施“国际合作联合实验室计划”')
})

describe('home', () => {
  const page = load(builtHtml(''))

  it('asks what the self-check answers, and links what it does not', () => {
    expect(page('a.entry[href$="calculators/moe/"]').text()).toBe('立项的数值要求达到几项？验收还差什么？')
    const beyond = page('.ask + .beyond')
    expect(beyond.text()).toContain('达到立项的数值要求不等于可以申报')
    const links = beyond
      .find('a')
      .toArray()
      .map((link) =>
        page(link)
          .attr('href')
          ?.replace(/^.*policies\//, ''),
      )
    expect(links).toEqual([
      'moe-plan-2014/#s-5',
      'moe-notice-2022/#s-1',
      'moe-notice-2022/#s-2',
      'moe-notice-2022/#s-3',
    ])
    expect(beyond.text()).toContain('教技〔2014〕3号本站未收录')
  })

  it('gives the standard no issuer', () => {
    expect(page('main').text()).not.toMatch(/教育部《/)
  })

  it('says the standing of each text as its page does', () => {
    for (const slug of SLUGS) {
      const entry = page(`a.entry[href$="policies/${slug}/"]`).closest('tr')
      expect(entry.find('.badge').first().text()).toBe(words(slug, '[data-status-label]'))
    }
  })
})
