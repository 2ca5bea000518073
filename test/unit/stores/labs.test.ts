import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SharedStorage } from '../../helpers/shared-storage.ts'

let storage: SharedStorage
const keys = () => Object.keys(storage).filter((key) => key.startsWith('joint-lab'))

/** A page of the site: its own stores, the one storage. `hears` is what the browser tells it of other pages. */
async function openPage() {
  const listeners: [string, (event: unknown) => void][] = []
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: unknown) => void) =>
    listeners.push([kind, listener]),
  )
  vi.resetModules()
  const stores = await import('../../../src/stores/index.ts')
  const { startLabs } = await import('../../../src/stores/labs.ts')
  startLabs()
  const tell = (kind: string, event: unknown) => {
    for (const [heard, listener] of listeners) if (heard === kind) listener(event)
  }
  return {
    ...stores,
    equipment: () => stores.figureAt(stores.$draft.get(), 'moe.equipmentValue'),
    type: (value: string) => stores.setFigure('moe.equipmentValue', value),
    hears: () => tell('storage', { key: null }),
    close: () => tell('pagehide', {}),
    names: () => stores.$labs.get().map(({ name }) => name),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  storage = new SharedStorage()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const calm = () => vi.advanceTimersByTime(1000)

test('nothing is stored before the reader asks; every change is afterwards, and the next visit has it', async () => {
  const page = await openPage()
  page.type('2600')
  calm()
  expect(keys()).toEqual([])
  page.rememberLab('甲')
  page.type('2700')
  page.type('2800')
  calm()
  expect(Date.parse(page.$current.get()?.savedAt ?? '')).toBeGreaterThan(0)
  expect((await openPage()).equipment()).toBe('2800')
})

test('a change made just before the page is left is kept', async () => {
  const page = await openPage()
  page.rememberLab('甲')
  page.type('2700')
  page.close()
  expect((await openPage()).equipment()).toBe('2700')
})

test('clearing can be undone, and what was typed since stays', async () => {
  const page = await openPage()
  page.type('2600')
  page.rememberLab('甲')
  page.forgetLab(page.$current.get()?.id ?? '')
  expect(keys()).toEqual([])
  page.type('1')
  calm()
  expect(keys()).toEqual([])
  page.undo()
  expect([page.equipment(), page.names()]).toEqual(['1', ['甲']])
  expect((await openPage()).equipment()).toBe('1')
})

test('a cleared lab can be brought back after another was begun, and does not take its place', async () => {
  const page = await openPage()
  page.rememberLab('甲')
  page.forgetLab(page.$current.get()?.id ?? '')
  page.type('1')
  page.rememberLab('乙')
  page.undo()
  expect([page.equipment(), page.$current.get()?.name, page.names().sort()]).toEqual([
    '1',
    '乙',
    ['乙', '甲'],
  ])
})

test('opening another lab can be undone where the figures on screen are not remembered', async () => {
  const page = await openPage()
  page.type('1')
  page.rememberLab('甲')
  const first = page.$current.get()?.id ?? ''
  page.leaveLab()
  expect(page.$undo.get()).toBeNull()
  page.type('2')
  page.openLab(first)
  expect(page.$undo.get()?.label).toContain('没有在本机记住')
  page.type('3')
  page.leaveLab()
  page.undo()
  expect([page.equipment(), page.$current.get(), page.$undo.get()]).toEqual(['2', null, null])
  page.openLab(first)
  expect(page.equipment()).toBe('3')
})

test('undoing takes nothing away either', async () => {
  const page = await openPage()
  page.rememberLab('甲')
  const first = page.$current.get()?.id ?? ''
  page.leaveLab()
  page.type('2')
  page.openLab(first)
  page.leaveLab()
  page.type('3')
  page.undo()
  expect(page.equipment()).toBe('2')
  page.undo()
  expect(page.equipment()).toBe('3')
})

test('several labs stand side by side; a new one leaves the others as they are; a name can change', async () => {
  const page = await openPage()
  page.type('1')
  page.rememberLab('甲')
  page.leaveLab()
  expect(page.equipment()).toBeUndefined()
  page.type('2')
  page.rememberLab('乙')
  page.renameLab('丙')
  calm()
  expect(page.names()).toEqual(['丙', '甲'])
  page.openLab(page.$labs.get()[1]?.id ?? '')
  expect(page.equipment()).toBe('1')
  expect(page.$undo.get()).toBeNull()
})

test('labs on this machine have names that can be told apart', async () => {
  const page = await openPage()
  page.rememberLab('甲')
  page.leaveLab()
  page.rememberLab('甲')
  expect(page.names()).toEqual(['甲 2', '甲'])
  page.renameLab(' ')
  calm()
  expect([page.names(), (await openPage()).$current.get()?.name]).toEqual([
    ['未命名实验室', '甲'],
    '未命名实验室',
  ])
})

test('a second page follows the first', async () => {
  const first = await openPage()
  first.rememberLab('甲')
  const second = await openPage()
  first.type('2600')
  calm()
  second.hears()
  expect(second.equipment()).toBe('2600')
})

test('which scenario is shown is each page’s own', async () => {
  const first = await openPage()
  first.type('1')
  first.addScenario('方案')
  first.rememberLab('甲')
  const second = await openPage()
  second.replaceDraft({}, '已清空。')
  calm()
  first.hears()
  first.showScenario(0)
  calm()
  second.hears()
  expect([first.$case.get().active, second.$case.get().active]).toEqual([0, 1])
  expect(second.$undo.get()?.label).toBe('已清空。')
  first.type('2600')
  calm()
  second.hears()
  expect([second.$case.get().active, second.$case.get().scenarios[0].draft]).toEqual([1, first.$draft.get()])
  first.showScenario(1)
  first.removeScenario(1)
  calm()
  second.hears()
  expect(second.equipment()).toBe('2600')
})

test('two pages that change one lab at once do not overwrite each other', async () => {
  const first = await openPage()
  first.rememberLab('甲')
  const second = await openPage()
  first.type('1')
  second.type('2')
  calm()
  first.hears()
  second.hears()
  expect([first.equipment(), second.equipment()]).toEqual(['1', '2'])
  expect((await openPage()).names().sort()).toEqual(['甲', '甲（另一窗口）'])
  expect(second.$storageTrouble.get()).toContain('另存为')
})

test('a lab cleared in another page is not written again by this one', async () => {
  const first = await openPage()
  first.rememberLab('甲')
  const second = await openPage()
  first.forgetLab(first.$current.get()?.id ?? '')
  second.type('2')
  calm()
  expect(keys()).toEqual([])
  expect([second.equipment(), second.$current.get()]).toEqual(['2', null])
  expect(second.$storageTrouble.get()).toContain('清除')
})

test('storage that refuses is reported; the page goes on, and does not claim to remember', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  vi.stubGlobal('localStorage', new Proxy({}, { get: refuse, ownKeys: refuse }))
  const page = await openPage()
  page.type('2600')
  page.rememberLab('甲')
  expect(page.$current.get()).toBeNull()
  expect(page.$storageTrouble.get()).toContain('本机存储不可用')
  expect(page.equipment()).toBe('2600')
})

test('full storage is reported and what was kept stays; once there is room the report goes', async () => {
  const page = await openPage()
  page.type('2600')
  page.rememberLab('甲')
  const kept = page.$current.get()
  storage.room = 10
  page.type('2700')
  calm()
  expect(page.$storageTrouble.get()).toContain('已满')
  expect(page.$current.get()).toEqual(kept)
  storage.room = 10_000
  page.type('2800')
  calm()
  expect(page.$storageTrouble.get()).toBeNull()
  expect((await openPage()).equipment()).toBe('2800')
})

test.each([
  'not json',
  'null',
  '[]',
  '{"id":"junk"}',
  '{"id":"junk","name":"甲","savedAt":"","case":{"scenarios":[],"active":0}}',
  '{"id":"other","name":"甲","savedAt":"","case":{"scenarios":[{"name":"现状","draft":{}}],"active":0}}',
  JSON.stringify({
    id: 'junk',
    name: '甲',
    savedAt: '',
    case: {
      scenarios: Array.from({ length: 13 }, (_, index) => ({ name: `${index}`, draft: {} })),
      active: 0,
    },
  }),
  JSON.stringify({
    id: 'junk',
    name: '甲',
    savedAt: '',
    case: { scenarios: [{ name: '长'.repeat(200_000), draft: {} }], active: 0 },
  }),
])('junk is set aside as found, and stands in nobody’s way: %s', async (junk) => {
  storage.setItem('joint-lab/1/junk', junk)
  storage.setItem('joint-lab/current', 'junk')
  const page = await openPage()
  expect(page.$setAside.get()).toEqual([{ key: 'joint-lab/1/junk', content: junk }])
  page.type('2600')
  page.rememberLab('甲')
  expect(storage.getItem('joint-lab/1/junk')).toBe(junk)
  const { discardAside } = await page.startKept()
  discardAside('joint-lab/1/junk')
  expect((await openPage()).names()).toEqual(['甲'])
})

test('of two edits in the same instant, neither page knowing of the other, none is lost', async () => {
  const first = await openPage()
  first.rememberLab('甲')
  const key = `joint-lab/1/${first.$current.get()?.id}`
  const before = storage.getItem(key) ?? ''
  const second = await openPage()
  first.type('1')
  calm()
  // The second page's browser process has not been told yet, and its writing is the later one.
  storage.setItem(key, before)
  second.type('2')
  calm()
  first.hears()
  second.hears()
  expect([first.equipment(), second.equipment()]).toEqual(['1', '2'])
  expect([first.$current.get()?.name, second.$current.get()?.name]).toEqual(['甲（另一窗口）', '甲'])
  const third = await openPage()
  expect(third.names().sort()).toEqual(['甲', '甲（另一窗口）'])
})

test('two pages that follow each other’s writing go on with one lab', async () => {
  const first = await openPage()
  first.rememberLab('甲')
  const second = await openPage()
  for (const value of ['1', '2', '3']) {
    first.type(value)
    calm()
    second.hears()
    second.type(`${value}.5`)
    calm()
    first.hears()
  }
  expect([first.equipment(), second.equipment(), first.names()]).toEqual(['3.5', '3.5', ['甲']])
})
