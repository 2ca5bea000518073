/**
 * Says on the page how much room it has, in characters: what a media query cannot, since readers may have enlarged
 * the type. Rows are cards where `narrow`; groups fold on a phone, whatever its type. Also stands in the page's
 * markup as it is, so that the first paint is right: plain code for old browsers.
 */
export function fitLayout(): void {
  const root = document.documentElement
  const ems = innerWidth / parseFloat(getComputedStyle(root).fontSize)
  root.classList.toggle('compact', ems < 80)
  root.classList.toggle('narrow', ems < 64)
  root.classList.toggle('phone', ems < 45)
  root.classList.toggle('folds', innerWidth < 720)
}

/** Follows the window and the reader's type size. */
export function followRoom(): void {
  fitLayout()
  addEventListener('resize', fitLayout)
  new MutationObserver(fitLayout).observe(document.documentElement, { attributeFilter: ['data-size'] })
}
