import { useEffect } from 'react'

/** Asks before the window is closed while there is work in it. */
export function useWarning(hasWork: boolean): void {
  useEffect(() => {
    if (!hasWork) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [hasWork])
}
