import { Button } from 'react-aria-components/Button'
import { Do } from '../account/parts.tsx'

type SureProps = {
  /** What was pressed. */
  readonly about: string
  readonly asks: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => Promise<void> | void
  readonly onNo: () => void
}

/** Asked once more, in the place of the button: what it does nobody brings back. */
export const Sure = ({ about, asks, yes, no, onYes, onNo }: SureProps) => (
  <div role="group" aria-label={about}>
    <p className="s2">{asks}</p>
    <p className="row acts">
      <Do words={yes} isMain onPress={onYes} />
      <Button className="btn" onPress={onNo}>
        {no}
      </Button>
    </p>
  </div>
)
