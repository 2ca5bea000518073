import { expect, it } from 'vitest'
import { builtPage } from '../helpers/policies.ts'

/** Words that stand as received, where they stand, and what the note beside them names. */
it.each([
  ['moe-notice-2022', 's-3', '于2023年1月20日登录', '无“前”字'],
  ['moe-notice-2022', 's-3', '科学与技术和信息化司', '科学技术与信息化司'],
  ['moe-notice-2022', 'form-s-3-4', '引进战略科学家、领军人才和青年拔尖人才的集聚', '疑有误'],
  ['cas-hk-evaluation', 's-2-5', '海外知名专家', '疑脱“的”字'],
  ['cas-hk-evaluation', 's-2-7', '汇整', '汇总'],
  ['cas-hk-evaluation', 's-4', '开辟新研究方向', '开辟新方向'],
  ['cas-hk-evaluation', 'annex-highlights', '开辟新方向', '开辟新研究方向'],
  ['cas-hk-evaluation', 'leaders', '联合双方或多方带头人1人及以上为领军人才', '语句不全'],
  ['zhejiang-measures', 'art-2', '科研院所', '科研机构'],
  ['zhejiang-measures', 'art-7-1', '科研机构', '科研院所'],
])('%s#%s: “%s” is marked, and nothing of it changed', (slug, fragment, words, says) => {
  const page = builtPage(slug)
  const clause = page(`[id="${fragment}"]`)
  const marks = clause.find('.sic').add(clause.nextUntil('[id]').find('.sic')).toArray()
  const mark = marks.find((each) => page(each).text() === words)
  const note = page(mark).next('.editor-note')
  expect(note.text()).toContain(says)
  expect(note.is('[data-editorial]')).toBe(true)
})
