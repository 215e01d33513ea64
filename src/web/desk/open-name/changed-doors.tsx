import { Button } from 'react-aria-components/Button'
import { circleCheck } from '../../../core/vault/circle-check.ts'
import { speaker } from '../../words/say.ts'
import type { Doors } from '../config.ts'
import { MendIcon } from '../first-icons.tsx'
import { useLang } from '../lang.tsx'
import { OPEN_NAME } from './words.ts'

/** The desk was handed other vaults than this browser knows: what a keeper reads out decides, and until then no name is opened and no paper let go. */
export default function ChangedDoors({ doors, onSame }: { readonly doors: Doors; readonly onSame: () => void }) {
  const say = speaker(OPEN_NAME, useLang())
  return (
    <div className="card stop" role="alert">
      <p>
        <MendIcon /> {say('doors-changed')}
      </p>
      <p>
        <strong className="code">{circleCheck(doors.vaults.map((v) => v.vkey))}</strong>
      </p>
      <ul className="addresses">
        {doors.vaults.map(({ name, url }) => (
          <li key={name}>
            {name}: <span className="code">{url}</span>
          </li>
        ))}
        {doors.pages !== undefined && (
          <li>
            {say('doors-pages')} <span className="code">{doors.pages}</span>
          </li>
        )}
      </ul>
      <Button className="btn" onPress={onSame}>
        {say('doors-same')}
      </Button>
    </div>
  )
}
