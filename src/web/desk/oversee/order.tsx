import { useState } from 'react'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { SignedNote } from '../vault/signed-note.tsx'
import type { Signed } from '../vault/vault-desk.ts'

type Props = {
  /** What the signature says. */
  readonly says: string
  readonly hold: string
  readonly sign: () => Promise<Signed>
  /** The signing begins: what stands here is to stay. */
  readonly onBegun?: () => void
}

/** One order that the vaults are handed: what is signed, the button that is held, and afterwards where it stands. */
export function Order({ says, hold, sign, onBegun }: Props) {
  const say = speaker(SIGN, useLang())
  const [state, setState] = useState<Signed | 'signing' | 'not-signed'>()
  const begin = async (): Promise<void> => {
    onBegun?.()
    setState('signing')
    setState(await sign().catch(() => 'not-signed' as const))
  }
  return (
    <div className="says">
      <p className="h3">{say('sign-you-say')}</p>
      <p>{says}</p>
      {typeof state === 'object' ? (
        <SignedNote signed={state} onSigned={setState} />
      ) : (
        <Hold words={hold} isOff={state === 'signing'} onHeld={() => void begin()} />
      )}
      {state === 'signing' && <p role="status">{say('sign-signing')}</p>}
      {state === 'not-signed' && <Refused failed={{ code: 'no-passkey' }} />}
    </div>
  )
}
