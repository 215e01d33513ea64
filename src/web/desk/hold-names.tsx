import { Button } from 'react-aria-components/Button'
import { useSay } from './lang.tsx'

/** Names are open as long as this is held, by finger, mouse or space bar; letting go closes them again. */
export function HoldNames({ onHold }: { onHold: (held: boolean) => void }) {
  return (
    <Button className="hold" onPressStart={() => onHold(true)} onPressEnd={() => onHold(false)}>
      {useSay()('hold-names')}
    </Button>
  )
}
