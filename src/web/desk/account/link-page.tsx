import { useState } from 'react'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { linkAccount } from './oidc.ts'
import { useDeviceWords } from './device-words.ts'
import { Do, Refused, useWords } from './parts.tsx'
import { isFailed, type Failed } from './session.ts'

/** Links one's account at the office's provider: it is shown there, and two registrars sign. */
export function LinkPage({ api, issuer, onBack }: { api: Api; issuer: string; onBack: () => void }) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const [failed, setFailed] = useState<Failed>()
  const [code, setCode] = useState<string>()
  const link = async (): Promise<void> => {
    setFailed(undefined)
    const done = await linkAccount(api, issuer)
    if (isFailed(done)) setFailed(done)
    else setCode(done.link)
  }
  return (
    <>
      <PageTitle>{say('account-title')}</PageTitle>
      <p className="mut lead">{tell('account-how')}</p>
      <Refused failed={failed} />
      {code === undefined ? (
        <p className="row acts">
          <Do isMain words={tell('account-link', { host: new URL(issuer).host })} onPress={link} />
        </p>
      ) : (
        <div className="card certificate narrow" role="status">
          <h2>{say('code-title')}</h2>
          <p>
            <code className="check-code">{code}</code>
          </p>
          <p>{tell('code-how')}</p>
        </div>
      )}
      <p className="row acts">
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}
