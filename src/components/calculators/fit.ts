/**
 * Says on the page how much room it has, in characters, and follows the window and the reader's type size: what a media
 * query cannot, since readers may have enlarged the type. Rows are cards where `narrow`; groups fold on a phone, whatever
 * its type. It stands in the page's markup as it is, so that the first paint is right: plain code for old browsers.
 */
export function followRoom(): void {
  const root = document.documentElement
  const look = () => {
    const ems = innerWidth / parseFloat(getComputedStyle(root).fontSize)
    root.classList.toggle('compact', ems < 80)
    root.classList.toggle('narrow', ems < 64)
    root.classList.toggle('phone', ems < 45)
    root.classList.toggle('folds', innerWidth < 720)
  }
  look()
  addEventListener('resize', look)
  new MutationObserver(look).observe(root, { attributeFilter: ['data-size'] })
}
