/** Where somebody works. What the worker says meanwhile must not move the rows under their hand. */
import { useEffect, useState } from 'react'

/** What somebody can work at. Of a button that is pressed some browsers do not say that it has the focus. */
const AT = 'a, button, input, select, textarea, [tabindex]'

/**
 * Whether somebody works in the grid: what had the focus last, or was pressed, stands in it. A click beside everything and another window
 * take nobody away, nor do the buttons over the grid: names held open, and a step taken back, are those of the rows that are seen.
 */
export function useHand(): boolean {
  const [isInGrid, setInGrid] = useState(false)
  useEffect(() => {
    const look = ({ target }: Event): void => {
      const it = target instanceof Element ? target.closest(AT) : null
      if (it && !it.closest('.tools')) setInGrid(it.closest('.g') !== null)
    }
    const ends = new AbortController()
    // Before the button hears of it, and after the cell that somebody typed in was left: it must be there to be read.
    for (const kind of ['focusin', 'click']) document.addEventListener(kind, look, { capture: true, signal: ends.signal })
    return () => ends.abort()
  }, [])
  return isInGrid
}

/** By what the rows are chosen: as it was when the hand came into the grid, until it leaves or chooses another view. */
export function useStill<T extends { readonly view: unknown }>(now: T, isStill: boolean): T {
  const [kept, setKept] = useState(now)
  if ((isStill && kept.view === now.view) || isSame(kept, now)) return kept
  setKept(now)
  return now
}

const isSame = <T extends object>(a: T, b: T): boolean => (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]))
