import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { useSay } from './lang.tsx'

/**
 * Names are open as long as this is held, by finger, mouse or space bar; letting go closes them again. So does what nobody tells the
 * button of: that it went away under the hand, or that the window did.
 */
export function HoldNames({
  onHold,
  words,
}: {
  onHold: (held: boolean) => void
  /** Where it is no name that is shown. */ words?: string
}) {
  const say = useSay()
  const latest = useRef(onHold)
  useEffect(() => {
    latest.current = onHold
  })
  useEffect(() => {
    const close = (): void => latest.current(false)
    window.addEventListener('blur', close)
    return () => {
      window.removeEventListener('blur', close)
      close()
    }
  }, [])
  return (
    <Button className="hold" onPressStart={() => onHold(true)} onPressEnd={() => onHold(false)}>
      {words ?? say('hold-names')}
    </Button>
  )
}
