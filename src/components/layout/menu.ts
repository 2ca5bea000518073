const WIDE = '(min-width: 60rem)'

/** The header's menu: spread out where there is room, else folded until it is pressed, and again when it has been used. */
export function startMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-site-menu]')
  if (menu === null) return
  const wide = matchMedia(WIDE)
  const adapt = () => {
    menu.open = wide.matches
  }
  adapt()
  wide.addEventListener('change', adapt)
  addEventListener('click', ({ target }) => {
    const isInside = menu.contains(target as Node)
    if (!wide.matches && (!isInside || (target as Element).closest('a') !== null)) menu.open = false
  })
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || wide.matches || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
