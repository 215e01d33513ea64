import { useCallback, useRef, useState, type RefCallback, type RefObject } from 'react'

/** Pixels by which the sight moves: rows are drawn anew once in so many, and so many beyond what is seen. */
const STEP = 96
/** The box is never higher than this part of the browser's window (desk.css); with few rows in it it is lower, until it has more. */
const HIGHEST = 0.7

/** The pixels of what is in a box that are seen, and a little around them. */
export type Sight = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

type Watched = { readonly box: RefObject<HTMLDivElement | null>; readonly watch: RefCallback<HTMLDivElement>; readonly sight: Sight }

/** What of a box's content is in sight; `watch` is the box's ref. Nothing is in one that is hidden, as the grid first is on a telephone. */
export function useSight(): Watched {
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 0, left: 0, right: 0 })
  const box = useRef<HTMLDivElement>(null)
  const watch = useCallback((it: HTMLDivElement) => {
    const look = (): void => {
      const now = sightOf(it)
      setSight((was) => (isSame(was, now) ? was : now))
    }
    box.current = it
    // Before the first paint, so that no empty grid is seen.
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(it)
    it.addEventListener('scroll', look, { passive: true })
    return () => {
      watcher.disconnect()
      it.removeEventListener('scroll', look)
      box.current = null
    }
  }, [])
  return { box, watch, sight }
}

function sightOf({ scrollTop, scrollLeft, clientWidth }: HTMLElement): Sight {
  const step = (pixels: number): number => Math.floor(pixels / STEP) * STEP
  // From right to left the browser counts what was scrolled below zero.
  const [top, left] = [step(scrollTop), step(Math.abs(scrollLeft))]
  const height = clientWidth === 0 ? 0 : innerHeight * HIGHEST
  return { top: top - STEP, bottom: step(top + height) + 2 * STEP, left: left - STEP, right: step(left + clientWidth) + 2 * STEP }
}

const isSame = (a: Sight, b: Sight): boolean => a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right
