import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../../scripts/build/clauses.ts'
import { indexOf } from '../../../scripts/build/search-index.ts'
import { variantsFor } from '../../../scripts/build/variants.ts'

const page = (text: string, order = 1) =>
  `<main id="main"><article data-policy="p${order}" data-name="短名" data-status="试行" data-order="${order}">${text}</article></main>`
const TEXT = `<header><p>附件1</p><h1>管理<br>办法</h1></header>
  <p id="preamble">为了<a href="x">《规划》</a><span data-editorial>未收录</span>的实施。</p>
  <h2 id="ch-1" data-clause="第一章"><a class="num" id="第一章" href="#ch-1">第一章</a> 总则</h2>
  <p>没有编号的一段。</p>
  <p id="art-1" data-clause="第一条"><a class="num" href="#art-1">第一条</a> 从高到<span>底</span><span data-editorial>编注：疑为低</span>排序。</p>
  <p id="art-1-1" data-clause="第一条（一）"><a class="num" href="#art-1-1">（一）</a> 其一。</p>
  <h3 id="annex" data-clause="附件"><a class="num" href="#annex">指标体系</a></h3>
  <table class="indicators"><tr><th>一级指标</th></tr>
  <tr id="equipment" data-indicator-row data-clause="仪器设备"><th scope="rowgroup" data-label="一级指标">保障能力</th><th data-label="二级指标"><a class="num" href="#equipment">仪器设备</a></th>
  <td data-label="说明"><ul><li>共享</li></ul></td><td data-label="立项">≧2500万元</td></tr>
  <tr id="network" data-indicator-row data-clause="网络"><th data-label="二级指标"><a class="num" href="#network">网络</a></th><td data-label="验收">国际一流</td></tr></table>
  <h3 id="form" data-clause="申报书" data-part="form"><a class="num" href="#form">申报书</a></h3>
  <h3 id="form-basic" data-clause="基本信息表"><a class="num" href="#form-basic">基本信息表</a></h3><table><tr><th>名称</th></tr></table>
  <p id="form-note-1" data-clause="填表说明一、"><a class="num" href="#form-note-1">一、</a>不得空缺。</p>
  <p id="circulation" data-clause="附注" data-part="whole">(此件不予公开)</p>
  <footer id="imprint" data-clause="版记" data-part="whole"><p>部内发送：办公厅</p><p>2022年12月30日印发</p></footer>`

describe('every word of a page is in the clause of the nearest id', () => {
  const found = clausesOf(page(TEXT))
  const at = (id: string) => found?.clauses.find((clause) => clause.id === id)

  test.each([
    ['', ['附件1', '管理办法']],
    ['preamble', ['为了《规划》的实施。']],
    ['ch-1', ['第一章 总则', '没有编号的一段。']],
    ['art-1', ['第一条 从高到底排序。']],
    ['annex', ['指标体系', '一级指标']],
    ['equipment', ['保障能力', '仪器设备', '共享', '≧2500万元']],
    ['form-basic', ['基本信息表', '名称']],
    ['form-note-1', ['一、不得空缺。']],
    ['circulation', ['(此件不予公开)']],
    ['imprint', ['部内发送：办公厅', '2022年12月30日印发']],
  ])('#%s: %j', (id, lines) => {
    expect(at(id)?.lines).toEqual(lines)
  })

  test('what the site added is kept apart', () => {
    expect(at('art-1')?.notes).toBe('编注：疑为低')
    expect(at('preamble')?.notes).toBe('')
  })

  test.each([
    ['ch-1', '第一章', '总则', 0],
    ['art-1-1', '第一条（一）', '', 0],
    ['annex', '附件', '指标体系', 0],
    ['equipment', '仪器设备', '', 1],
    ['form-basic', '基本信息表', '', 2],
    ['form-note-1', '填表说明一、', '', 3],
  ])('#%s is %s, headed %s, of kind %d', (id, label, heading, kind) => {
    expect(at(id)).toMatchObject({ label, heading, kind })
  })

  test.each([
    ['art-1', 'ch-1'],
    ['art-1-1', 'art-1'],
    ['equipment', 'annex'],
    ['circulation', undefined],
    ['imprint', undefined],
  ] as const)('#%s stands under #%s', (id, above) => {
    expect(found?.clauses[at(id)?.under ?? -1]?.id).toBe(above)
  })

  test('headings, articles and rows are its table of contents, rows under their group', () => {
    expect(found?.outline.map(({ id, label, level }) => `${level} #${id} ${label}`)).toEqual([
      '1 #ch-1 第一章 总则',
      '2 #art-1 第一条 从高到底排序',
      '2 #annex 指标体系',
      '1 #equipment 保障能力',
      '2 #equipment 仪器设备',
      '2 #network 网络',
      '2 #form 申报书',
      '2 #form-basic 基本信息表',
    ])
  })

  test('a row tells its group and its columns', () => {
    expect(at('equipment')).toMatchObject({ group: '保障能力', columns: ['', '', '', '立项'] })
    expect(at('network')).toMatchObject({ group: '保障能力', columns: ['', '验收'] })
  })
})

test('a page without official text has no clauses; one that hides its status stops the build', () => {
  expect(clausesOf('<main><p>关于本站</p></main>')).toBeUndefined()
  expect(() => clausesOf('<article data-policy="p"><h1>办法</h1></article>')).toThrow(/name|status/)
})

test('policies stand in the order of the site', () => {
  const index = indexOf(
    [page('<h1>乙</h1><p id="a">一</p>', 2), page('<h1>甲</h1><p id="b">二</p>', 1)].flatMap(
      (html) => clausesOf(html) ?? [],
    ),
  )
  expect(index.policies.map(({ title }) => title)).toEqual(['甲', '乙'])
  expect(index.clauses.map(({ policy, id }) => `${policy}${id}`)).toEqual(['0', '0b', '1', '1a'])
})

test('traditional characters stand for the simplified ones that occur, and for no others', () => {
  const variants = variantsFor(
    indexOf([clausesOf(page('<h1>国际实验里</h1>'))].flatMap((text) => text ?? [])),
  )
  expect(variants).toMatchObject({ 國: '国', 際: '际', 實: '实', 驗: '验', 裏: '里', 裡: '里' })
  expect(variants).not.toHaveProperty('國際')
  expect(variants).not.toHaveProperty('學')
  expect(Object.keys(variants)).not.toContain('国')
})
