import { useState } from 'react'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { signInByAccount } from './oidc.ts'
import { Do, Refused, useWords } from './parts.tsx'
import { PasswordForm } from './password-form.tsx'
import { hasPasskeys } from './passkey.ts'
import { isFailed, signIn, type Failed, type SignedIn } from './session.ts'

type Props = {
  readonly api: Api
  /** The OpenID provider's, where there is one. */
  readonly issuer: string | undefined
  /** Somebody lost a phone: a telephone call stands first, then the same door. */
  readonly isLost: boolean
  readonly onSignedIn: (who: SignedIn) => void
  readonly onEnrol: () => void
  readonly onLost: () => void
  readonly onBack: () => void
}

/** The door: a device, and beside it what somebody needs who has none. */
export function SignInPage({ api, issuer, isLost, onSignedIn, onEnrol, onLost, onBack }: Props) {
  const say = useWords()
  const [failed, setFailed] = useState<Failed>()
  const [byPassword, setByPassword] = useState(false)
  const enter = async (): Promise<void> => {
    setFailed(undefined)
    const who = await signIn(api)
    if (isFailed(who)) setFailed(who)
    else onSignedIn(who)
  }
  const enterBy = async (provider: string): Promise<void> => {
    setFailed(undefined)
    const who = await signInByAccount(api, provider)
    if (isFailed(who)) setFailed(who)
    else onSignedIn(who)
  }
  return (
    <>
      <PageTitle>{say(isLost ? 'lost-title' : 'sign-in-title')}</PageTitle>
      <p className="mut lead">{say(isLost ? 'lost-how' : 'sign-in-how')}</p>
      <Refused failed={failed} />
      {!hasPasskeys() && <p role="alert">{say('no-webauthn')}</p>}
      <p className="row acts">
        <Do isMain words={say(isLost ? 'lost-with-device' : 'sign-in-with-device')} isOff={!hasPasskeys()} onPress={enter} />
      </p>
      {byPassword && <PasswordForm api={api} onSignedIn={onSignedIn} />}
      <p className="row acts">
        {issuer !== undefined && <Do words={say('by-account', { host: new URL(issuer).host })} onPress={() => enterBy(issuer)} />}
        {!byPassword && <Do words={say('by-password')} onPress={() => setByPassword(true)} />}
        {isLost ? (
          <Do words={say('back')} onPress={onBack} />
        ) : (
          <>
            <Do words={say('enrol-this')} onPress={onEnrol} />
            <Do words={say('lost-title')} onPress={onLost} />
          </>
        )}
      </p>
    </>
  )
}
