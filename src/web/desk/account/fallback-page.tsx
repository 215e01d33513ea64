import { useState } from 'react'
import { qrPath } from '../../qr.ts'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { useDeviceWords } from './device-words.ts'
import { Do, Refused, useWords } from './parts.tsx'
import { Field } from './password-form.tsx'
import { isFailed, signIn, type Failed, type SignedIn } from './session.ts'

type Made = { readonly number: string; readonly uri: string; readonly recovery: readonly string[] }

/** Sets the fallback: the device is asked once more, then number, second factor and recovery codes are said, once. */
export function FallbackPage({ api, who, onBack }: { api: Api; who: SignedIn; onBack: () => void }) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const [password, setPassword] = useState('')
  const [made, setMade] = useState<Made>()
  const [failed, setFailed] = useState<Failed>()
  const make = async (): Promise<void> => {
    setFailed(undefined)
    const again = await signIn(api)
    if (isFailed(again)) return setFailed(again)
    if (again.person !== who.person) return setFailed({ code: 'session.refused' })
    const said = await api.ask<Made>('POST', '/api/v1/fallback', { password })
    setPassword('')
    if (said.ok) setMade(said.body)
    else setFailed(said)
  }
  if (made) return <Said made={made} onBack={onBack} />
  return (
    <>
      <PageTitle>{say('fallback-title')}</PageTitle>
      <p className="mut lead">{tell('fallback-how')}</p>
      <Refused failed={failed} />
      <div className="card typed narrow">
        <Field label={say('new-password')} value={password} auto="new-password" isSecret onChange={setPassword} />
      </div>
      <p className="row acts">
        <Do isMain words={tell('fallback-make')} isOff={password === ''} onPress={make} />
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}

function Said({ made, onBack }: { made: Made; onBack: () => void }) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const { side, path } = qrPath(made.uri, 'byte')
  return (
    <>
      <PageTitle>{say('fallback-title')}</PageTitle>
      <p className="lead">{tell('fallback-once')}</p>
      <section className="card certificate narrow">
        <dl className="codes">
          <div>
            <dt>{say('password-number')}</dt>
            <dd>
              <code className="check-code">{made.number}</code>
            </dd>
          </div>
          <div>
            <dt>{tell('fallback-scan')}</dt>
            <dd>
              <svg
                className="code"
                viewBox={`0 0 ${side} ${side}`}
                role="img"
                aria-label={tell('fallback-scan')}
                shapeRendering="crispEdges"
              >
                <rect width={side} height={side} fill="#fff" />
                <path d={path} fill="#000" />
              </svg>
              <br />
              <code>{/secret=([A-Z2-7]+)/.exec(made.uri)?.[1]}</code>
            </dd>
          </div>
          <div>
            <dt>{tell('recovery-codes')}</dt>
            <dd>
              <ul className="recovery">
                {made.recovery.map((code) => (
                  <li key={code}>
                    <code>{code}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      </section>
      <p className="row acts">
        <Do isMain words={tell('fallback-kept')} onPress={onBack} />
      </p>
    </>
  )
}
