import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** ISO instant of this machine's clock, told anew each minute: a page that stays open has clocks that go on. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date().toISOString()), MINUTE_MS)
    return () => clearInterval(ticking)
  }, [])
  return now
}
