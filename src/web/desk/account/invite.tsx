import { useState } from 'react'
import type { Api } from './api.ts'
import { Do, Refused, useWords } from './parts.tsx'
import type { Failed } from './session.ts'

/** A registrar makes the code that holds a place for one newcomer; it is shown once. */
export function Invite({ api }: { readonly api: Api }) {
  const say = useWords()
  const [code, setCode] = useState<string>()
  const [failed, setFailed] = useState<Failed>()
  const make = async (): Promise<void> => {
    const said = await api.ask<{ code: string }>('POST', '/api/v1/invitations', {})
    setCode(said.ok ? said.body.code : undefined)
    setFailed(said.ok ? undefined : said)
  }
  return (
    <section className="card narrow invite">
      <h2 className="h3">{say('invite-title')}</h2>
      <p className="mut">{say('invite-how')}</p>
      <Refused failed={failed} />
      <div role="status">
        {code !== undefined && (
          <>
            <p>
              <code className="check-code">{code}</code>
            </p>
            <p>{say('invite-code')}</p>
          </>
        )}
      </div>
      <p className="row acts">
        <Do words={say('invite-make')} onPress={make} />
      </p>
    </section>
  )
}
