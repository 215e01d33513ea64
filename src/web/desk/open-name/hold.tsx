import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'

const HOLD_MS = 900
/** Nothing is down, or what is down has left the button: however long ago that was, it counts for nothing. */
const NOT_DOWN = Infinity

/**
 * Done when it has been held for a moment, by finger, mouse or space bar: nobody does it by a slip. A slow computer may hear
 * of the pressing late, or of the letting go before its own clock rings: then it counts how long the events say that it was held.
 */
export function Hold({ words, isOff, onHeld }: { words: string; isOff: boolean; onHeld: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** When it went down, and how long it was down when it came up, by the events' own clock (ms). */
  const down = useRef(NOT_DOWN)
  const held = useRef(0)
  /** Once for each time that it goes down, however often the pointer wanders off and comes back. */
  const isDone = useRef(true)
  const begin = (at: number): void => {
    down.current = at
    isDone.current = false
  }
  const finish = (): void => {
    if (isDone.current) return
    isDone.current = true
    onHeld()
  }
  useEffect(() => {
    const noteUp = (e: Event): void => void (held.current = e.timeStamp - down.current)
    // At the window: the button's own handlers of a key come after the library has told of the press.
    for (const kind of ['pointerup', 'keyup'] as const) window.addEventListener(kind, noteUp, true)
    return () => {
      clearTimeout(timer.current)
      for (const kind of ['pointerup', 'keyup'] as const) window.removeEventListener(kind, noteUp, true)
    }
  }, [])
  return (
    <Button
      className="btn p holding"
      isDisabled={isOff}
      onPointerDownCapture={(e) => begin(e.timeStamp)}
      onPointerLeave={() => void (down.current = NOT_DOWN)}
      onKeyDown={(e) => {
        if (!e.repeat) begin(e.timeStamp)
      }}
      onPressStart={() => {
        held.current = 0
        clearTimeout(timer.current)
        timer.current = setTimeout(finish, HOLD_MS)
      }}
      onPressEnd={() => clearTimeout(timer.current)}
      onPress={() => {
        if (held.current >= HOLD_MS) finish()
      }}
    >
      {words}
    </Button>
  )
}
