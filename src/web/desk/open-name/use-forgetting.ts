import { useEffect, useRef } from 'react'

/** Nobody held it for so long: it is closed again. */
const FORGET_MS = 120_000

/**
 * When the page goes away, another takes its place, or nobody has held the name for a while.
 * @param isKept nothing is open: what was asked waits for somebody, and is there when the asker comes back to this page.
 */
export function useForgetting(isIdle: boolean, isKept: boolean, forget: () => void): void {
  const now = useRef({ forget, isKept })
  useEffect(() => {
    now.current = { forget, isKept }
  })
  useEffect(() => {
    const leave = (): void => {
      if (!now.current.isKept) now.current.forget()
    }
    const hidden = (): void => {
      if (document.hidden) leave()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      leave()
    }
  }, [])
  useEffect(() => {
    if (!isIdle) return
    const timer = setTimeout(() => now.current.forget(), FORGET_MS)
    return () => clearTimeout(timer)
  }, [isIdle])
}
