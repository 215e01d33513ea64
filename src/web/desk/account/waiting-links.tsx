import { useState } from 'react'
import { makeSubjectLink, readSubjectLink, type SubjectLink } from '../../../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../../../core/entry/make.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { Api } from './api.ts'
import { useDeviceWords } from './device-words.ts'
import { Code, Do, Refused, useWords } from './parts.tsx'
import type { Failed } from './session.ts'
import { First, Second, type Signing } from './two-signatures.tsx'
import { useList } from './use-list.ts'

type Waiting = { readonly request: string; readonly link: SubjectLink; readonly entry: Parts | null }
type Device = { readonly credential: string; readonly person: string; readonly isRevoked: boolean }

const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))

/** Accounts that wait for two registrars, as devices do: whose each is, the codes of the person's own devices say. */
export function WaitingLinks({ api, who, registrars, body }: Omit<Signing, 'onSign'> & { readonly api: Api }) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const { list = [], refused, again } = useList<readonly Waiting[]>(api, '/api/v1/subjects')
  const { list: devices = [] } = useList<readonly Device[]>(api, '/api/v1/devices')
  const [failed, setFailed] = useState<Failed>()
  const sign = async (request: string, entry: Parts): Promise<void> => {
    setFailed(undefined)
    if (!who.signer) return setFailed({ code: 'session.not-yours' })
    try {
      const signature = await who.signer.sign(hashOf(commitmentsOf(entry)))
      const said = await api.ask('POST', `/api/v1/subjects/${request}/approval`, { entry, signature })
      if (!said.ok) setFailed(said)
    } catch {
      setFailed({ code: 'no-passkey' })
    }
    again()
  }
  const turnAway = async (request: string): Promise<void> => {
    const said = await api.ask('POST', `/api/v1/subjects/${request}/refusal`, {})
    if (!said.ok) setFailed(said)
    again()
  }
  if (list.length === 0 && !refused && !failed) return null
  return (
    <section>
      <h2>{tell('links-title')}</h2>
      <Refused failed={failed ?? refused} />
      <ul className="devices">
        {list.map((one) => {
          // Once one has signed, what is shown is read from the bytes that he signed.
          const said = one.entry ? readSubjectLink(one.entry) : undefined
          const { person, of, subject } = said ?? one.link
          const own = devices.filter((d) => d.person === person && !d.isRevoked).map((d) => checkCode(d.credential))
          const signing = { who, registrars, body, onSign: (entry: Parts) => sign(one.request, entry) }
          return (
            <li key={one.request} className="card">
              <p className="row between">
                <span className="h3">{body(of)}</span>
                <Code credential={subject} />
              </p>
              <p>{tell('link-of', { codes: own.join(' · ') })}</p>
              {said && one.entry ? (
                <Second said={said.approvedBy} entry={one.entry} {...signing} />
              ) : (
                <First make={(approvedBy) => makeSubjectLink({ person, of, subject }, approvedBy, random)} {...signing} />
              )}
              <p className="row acts">
                <Do words={say('turn-away')} onPress={() => turnAway(one.request)} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
