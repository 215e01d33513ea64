import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'

const HOLD_MS = 900

/** Done when it has been held for a moment, by finger, mouse or space bar: nobody does it by a slip. */
export function Hold({ words, isOff, onHeld }: { words: string; isOff: boolean; onHeld: () => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const letGo = (): void => clearTimeout(timer.current)
  useEffect(() => letGo, [])
  return (
    <Button
      className="btn p holding"
      isDisabled={isOff}
      onPressStart={() => {
        timer.current = setTimeout(onHeld, HOLD_MS)
      }}
      onPressEnd={letGo}
    >
      {words}
    </Button>
  )
}
