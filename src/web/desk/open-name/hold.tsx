import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'

const HOLD_MS = 900

/**
 * Done when it has been held for a moment, by finger, mouse or space bar: nobody does it by a slip. A slow computer may hear
 * of the pressing late, or of the letting go before its own clock rings: then it counts how long the events say that it was held.
 */
export function Hold({ words, isOff, onHeld }: { words: string; isOff: boolean; onHeld: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** When it went down and came up, by the events' own clock (ms). */
  const down = useRef(0)
  const up = useRef(0)
  const isDone = useRef(false)
  const letGo = (): void => clearTimeout(timer.current)
  const finish = (): void => {
    if (isDone.current) return
    isDone.current = true
    onHeld()
  }
  useEffect(() => letGo, [])
  return (
    <Button
      className="btn p holding"
      isDisabled={isOff}
      onPointerDownCapture={(e) => void (down.current = e.timeStamp)}
      onPointerUpCapture={(e) => void (up.current = e.timeStamp)}
      onKeyDown={(e) => {
        if (!e.repeat) down.current = e.timeStamp
      }}
      onKeyUp={(e) => void (up.current = e.timeStamp)}
      onPressStart={() => {
        isDone.current = false
        timer.current = setTimeout(finish, HOLD_MS)
      }}
      onPressEnd={letGo}
      onPress={() => {
        if (up.current - down.current >= HOLD_MS) finish()
      }}
    >
      {words}
    </Button>
  )
}
