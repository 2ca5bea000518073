import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeShare } from '../../../src/stores/share.ts'
import type { Shared } from '../../../src/stores/shared.ts'
import { SharedStorage } from '../../helpers/shared-storage.ts'

/** One tab: its history entry's state and address, and what its page listens to. */
let state: unknown
let listeners: [string, (event: unknown) => void][]
let tab: SharedStorage
const address = { pathname: '/moe/', search: '', hash: '' }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  state = null
  address.hash = ''
  vi.stubGlobal('localStorage', new SharedStorage())
  openTab()
  vi.stubGlobal('location', address)
  vi.stubGlobal('history', {
    get state() {
      return state
    },
    replaceState: (next: unknown, _: string, to?: string) => {
      state = structuredClone(next)
      if (to !== undefined) address.hash = to.split('#')[1] ?? ''
    },
  })
  vi.stubGlobal('addEventListener', (kind: string, listener: (event: unknown) => void) =>
    listeners.push([kind, listener]),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A tab of its own: its storage, and no history yet. */
function openTab() {
  tab = new SharedStorage()
  vi.stubGlobal('sessionStorage', tab)
  state = null
}

/** A link to another page of the site, or the address bar: an entry that has nothing yet. */
function go(hash = '') {
  tell('pagehide', {})
  state = null
  address.hash = hash
  return load()
}

function tell(kind: string, event: unknown) {
  for (const [heard, listener] of listeners) if (heard === kind) listener(event)
}

/** A browser that keeps nothing for a tab. */
const REFUSING = {
  getItem: () => {
    throw new Error('refused')
  },
  setItem: () => {
    throw new Error('refused')
  },
  removeItem: () => {
    throw new Error('refused')
  },
}

/** Opens or reloads the page at the present history entry. */
async function load() {
  listeners = []
  vi.resetModules()
  const stores = await import('../../../src/stores/index.ts')
  await stores.startLab()
  return {
    ...stores,
    equipment: () => stores.figureAt(stores.$draft.get(), 'moe.equipmentValue'),
    type: (value: string) => stores.setFigure('moe.equipmentValue', value),
  }
}

/** An entry of its own for `hash`, as a link within the page begins one. */
function follow(hash: string) {
  state = null
  address.hash = hash
  for (const kind of ['popstate', 'hashchange']) tell(kind, {})
}
const keysIn = (storage: object) => Object.keys(storage).filter((key) => key.startsWith('joint-lab'))
const calm = () => vi.advanceTimersByTime(2000)

const OTHERS = {
  coefficients: { A: 1, B: 0.7, C: 0.5, 'failing-C': 0.1, 'below-C': 0 },
  outcomes: { publications: 25, patents: 5, 'other-outcomes': 5, awards: 5 },
}
const LINKED: Shared = {
  case: { scenarios: [{ name: '现状', draft: { moe: { equipmentValue: '7' } } }], active: 0 },
  view: { stage: 'acceptance' },
}

describe.each([
  ['the tab keeps them', true],
  ['the browser refuses the tab’s storage', false],
])('%s', (_, isTabKept) => {
  beforeEach(() => {
    if (!isTabKept) vi.stubGlobal('sessionStorage', REFUSING)
  })

  test('figures outlive a reload, also after a link within the page', async () => {
    const page = await load()
    page.type('2600')
    calm()
    expect((await load()).equipment()).toBe('2600')
    follow('#building-space')
    expect((await load()).equipment()).toBe('2600')
  })

  test.each([false, true])(
    'stage and assumptions outlive a reload (remembered: %s)',
    async (isRemembered) => {
      const page = await load()
      page.type('2600')
      if (isRemembered) page.rememberLab('甲')
      page.$stage.set('acceptance')
      page.$assumptions.set(OTHERS)
      calm()
      const again = await load()
      expect([again.$stage.get(), again.$assumptions.get(), again.equipment()]).toEqual([
        'acceptance',
        OTHERS,
        '2600',
      ])
      expect(again.$current.get()?.name).toBe(isRemembered ? '甲' : undefined)
    },
  )

  test.each([
    null,
    1,
    { visit: 1 },
    { visit: { case: LINKED.case, view: null, id: null } },
    { visit: { case: { scenarios: [], active: 0 }, view: {}, id: null } },
    { visit: { case: LINKED.case, view: { stage: 'acceptance' }, id: 1 } },
  ])('junk in the history entry is ignored: %j', async (junk) => {
    state = junk
    const page = await load()
    expect([page.equipment(), page.$stage.get()]).toEqual([undefined, 'establishment'])
  })

  test('a stage that is none is ignored, the figures beside it are not', async () => {
    state = { visit: { ...LINKED, view: { stage: 'later', assumptions: 1 }, id: null } }
    const page = await load()
    expect([page.equipment(), page.$stage.get()]).toEqual(['7', 'establishment'])
  })

  test('figures that are not remembered come back though another window has opened a remembered lab', async () => {
    const page = await load()
    page.rememberLab('甲')
    page.leaveLab()
    page.type('2600')
    calm()
    localStorage.setItem('joint-lab/current', page.$labs.get()[0]?.id ?? '')
    const again = await load()
    expect([again.equipment(), again.$current.get()]).toEqual(['2600', null])
  })

  test('a link’s own view and figures win, and leaving it brings back what was there', async () => {
    const page = await load()
    page.type('2600')
    calm()
    address.hash = `#${await encodeShare(LINKED)}`
    const linked = await load()
    expect([linked.equipment(), linked.$stage.get()]).toEqual(['7', 'acceptance'])
    linked.type('8')
    linked.leaveShared()
    expect([linked.equipment(), linked.$stage.get(), address.hash]).toEqual(['2600', 'establishment', ''])
    linked.undo()
    expect([linked.equipment(), linked.$stage.get()]).toEqual(['8', 'acceptance'])
  })

  test.each(['rememberLab', 'keepShared'] as const)(
    'a linked lab that is remembered is a link’s no more: %s',
    async (keep) => {
      const own = await load()
      own.type('2600')
      calm()
      address.hash = `#${await encodeShare(LINKED)}`
      const page = await load()
      page[keep]('乙')
      expect([page.$origin.get().kind, address.hash]).toEqual(['own', ''])
      const again = await load()
      expect(again.equipment()).toBe('7')
      again.type('8')
      calm()
      expect((await load()).equipment()).toBe('8')
    },
  )

  test('opening a remembered lab leaves the link, which can be undone', async () => {
    const page = await load()
    page.type('2600')
    page.rememberLab('甲')
    address.hash = `#${await encodeShare(LINKED)}`
    const linked = await load()
    linked.openLab(linked.$labs.get()[0]?.id ?? '')
    expect([linked.equipment(), linked.$origin.get().kind, address.hash]).toEqual(['2600', 'own', ''])
    linked.undo()
    expect([linked.equipment(), linked.$current.get()]).toEqual(['7', null])
  })

  test.each(['pagehide', 'beforeunload', 'blur'])(
    'a figure typed just before the page is left is there on the way back: %s',
    async (leaving) => {
      const page = await load()
      page.type('2600')
      tell(leaving, {})
      expect((await load()).equipment()).toBe('2600')
    },
  )

  test('history that no page could show is ignored, and the page works', async () => {
    let deep: unknown = 1
    for (let level = 0; level < 5000; level += 1) deep = [deep]
    state = {
      visit: { case: { scenarios: [{ name: '现状', draft: { moe: deep } }], active: 0 }, view: {}, id: null },
    }
    const page = await load()
    expect(page.equipment()).toBeUndefined()
    page.type('1')
    expect(page.equipment()).toBe('1')
  })

  test('what is typed over a link’s figures is there after a reload; the link opened afresh is as it was made', async () => {
    const fragment = await encodeShare(LINKED)
    address.hash = `#${fragment}`
    const page = await load()
    page.type('8')
    calm()
    expect((await load()).equipment()).toBe('8')
    expect((await go(`#${fragment}`)).equipment()).toBe('7')
  })
})

test('figures and stage follow within the tab to every page of the site, and back', async () => {
  const page = await load()
  page.type('2600')
  page.$stage.set('acceptance')
  calm()
  const entry = state
  const other = await go()
  expect([other.equipment(), other.$stage.get()]).toEqual(['2600', 'acceptance'])
  other.type('2700')
  await go()
  state = entry
  expect((await load()).equipment()).toBe('2700')
})

test('another tab has nothing of them, and the machine keeps nothing', async () => {
  const page = await load()
  page.type('2600')
  calm()
  expect([keysIn(tab), keysIn(localStorage)]).toEqual([['joint-lab/tab/1'], []])
  openTab()
  expect((await load()).equipment()).toBeUndefined()
})

test('a lab without figures leaves nothing behind', async () => {
  const page = await load()
  page.type('2600')
  calm()
  page.replaceDraft(page.EMPTY_DRAFT, '已清空。')
  calm()
  expect(keysIn(tab)).toEqual([])
  expect((await go()).equipment()).toBeUndefined()
})

test('a tab stays with its own remembered lab though another window has opened another', async () => {
  const page = await load()
  page.rememberLab('乙')
  const second = page.$current.get()?.id ?? ''
  page.leaveLab()
  page.type('2600')
  page.rememberLab('甲')
  calm()
  localStorage.setItem('joint-lab/current', second)
  const again = await go()
  expect([again.$current.get()?.name, again.equipment()]).toEqual(['甲', '2600'])
})

test('a lab cleared in another window does not come back', async () => {
  const page = await load()
  page.type('2600')
  page.rememberLab('甲')
  calm()
  tell('pagehide', {})
  localStorage.removeItem(`joint-lab/1/${page.$current.get()?.id}`)
  expect((await go()).equipment()).toBeUndefined()
})

test('a link wins over the tab’s figures; other pages go on with those', async () => {
  const page = await load()
  page.type('2600')
  const linked = await go(`#${await encodeShare(LINKED)}`)
  expect(linked.equipment()).toBe('7')
  linked.type('8')
  calm()
  expect((await go()).equipment()).toBe('2600')
})

test('figures that the tab’s storage has no room for do not leave older ones in their place', async () => {
  const page = await load()
  page.type('2600')
  calm()
  vi.spyOn(tab, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  page.type('2700')
  calm()
  expect((await load()).equipment()).toBe('2700')
})

test.each(['{', '1', '{"case":1}', '{"case":{"scenarios":[],"active":0},"view":{},"id":null}'])(
  'junk in the tab’s storage is ignored: %s',
  async (junk) => {
    tab.setItem('joint-lab/tab/1', junk)
    const page = await load()
    expect(page.equipment()).toBeUndefined()
    page.type('1')
    calm()
    expect((await go()).equipment()).toBe('1')
  },
)

test('a page put by as it was shows what the tab has typed since', async () => {
  const page = await load()
  page.type('2600')
  calm()
  tell('pagehide', {})
  const kept = tab.getItem('joint-lab/tab/1') ?? ''
  tab.setItem('joint-lab/tab/1', kept.replace('2600', '2700'))
  tell('pageshow', { persisted: true })
  // Nothing is written before it is read.
  tell('blur', {})
  await vi.waitFor(() => expect(page.equipment()).toBe('2700'))
})
