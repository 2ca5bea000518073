import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Rows drawn above and below those in sight, so that scrolling shows no gap. */
const BEYOND = 10
/** As many as the tallest window shows. */
const MOST_IN_SIGHT = 36
const REM = { fine: 2, coarse: 2.75 }

/** Which rows of a long list are drawn, and how high the rest stands above and below them, in pixels. */
export interface Window {
  readonly first: number
  readonly end: number
  readonly height: number
  /** Scrolls as little as brings a row into sight. */
  readonly reveal: (row: number) => void
}

/** The rows to draw, of `count`, where `inSight` is the first that shows. */
export function firstDrawn(inSight: number, count: number): Pick<Window, 'first' | 'end'> {
  const first = Math.max(Math.min(inSight, count - MOST_IN_SIGHT) - BEYOND, 0)
  return { first, end: Math.min(first + MOST_IN_SIGHT + 2 * BEYOND, count) }
}

/** The rows of `box` that are in sight, with a few beyond; every row is as high as the next. */
export function useWindow(box: RefObject<HTMLElement>, count: number): Window {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(REM.fine * 16)
  useLayoutEffect(() => {
    const isCoarse = matchMedia('(pointer: coarse)').matches
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    setHeight((isCoarse ? REM.coarse : REM.fine) * rem)
    const element = box.current
    if (element === null) return
    const follow = () => setTop(element.scrollTop)
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [box])
  return {
    ...firstDrawn(Math.floor(top / height), count),
    height,
    reveal: (row) => {
      const element = box.current
      if (element === null) return
      // The heading stays at the top and takes a row of its own.
      const above = row * height
      const below = above + 2 * height - element.clientHeight
      if (element.scrollTop > above) element.scrollTop = above
      else if (element.scrollTop < below) element.scrollTop = below
      setTop(element.scrollTop)
    },
  }
}
