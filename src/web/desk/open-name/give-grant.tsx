import { useEffect, useId, useState } from 'react'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import { GRANTS } from './grant-words.ts'
import { digits } from '../../words/khmer.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused, useBody } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { SignedNote } from '../vault/signed-note.tsx'
import type { Signed } from '../vault/vault-desk.ts'
import { Failure } from '../../../errors.ts'
import type { Failed } from '../account/session.ts'
import { Hold } from './hold.tsx'

type Props = Pick<JourneyProps, 'api' | 'config' | 'country' | 'who'> & { readonly record: string; readonly kind: string }
type Judged = { readonly allowed: boolean; readonly grantees: readonly string[] }

const PURPOSES: readonly Purpose[] = ['protection', 'referral', 'family-tracing', 'prosecution']
const DAY_MS = 86_400_000
const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
/** A grant that nobody renews ends: a month where nothing is said, a year at most. */
const [USUAL, LONGEST] = [30, 366]

/** An office lets another open one record. Offered are those alone to whom it would give something: to others it would say that there is a record. */
export function GiveGrant({ api, config: { doors }, country, who, record, kind }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(GRANTS, lang), speaker(SIGN, lang)]
  const body = useBody(country)
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [to, setTo] = useState('')
  const [until, setUntil] = useState(() => dayAfter(USUAL))
  const [offered, setOffered] = useState<{ readonly purpose: string; readonly offices: readonly string[] }>()
  const [signed, setSigned] = useState<Signed | 'signing' | Failed>()
  const [why, whom, day] = [useId(), useId(), useId()]
  useEffect(() => {
    if (purpose === '') return
    let isOver = false
    const look = async (): Promise<void> => {
      const said = await api.ask<Judged>('GET', `/api/v1/decision?kind=${kind}&purpose=${purpose}&action=grant`)
      if (!isOver) setOffered({ purpose, offices: said.ok ? said.body.grantees : [] })
    }
    void look()
    return () => void (isOver = true)
  }, [api, kind, purpose])
  if (!doors || !who.signer) return null
  const { signer, agency } = who
  const offices = offered?.purpose === purpose ? offered.offices : []
  const isDay = until > dayAfter(0) && until <= dayAfter(LONGEST)
  const sign = async (): Promise<void> => {
    if (purpose === '') return
    setSigned('signing')
    try {
      const { vaultDesk } = await import('../vault/vault-desk.ts')
      setSigned(await vaultDesk({ api, doors, agency, signer }).grant({ record, to, purpose, until }))
    } catch (error) {
      setSigned({ code: error instanceof Failure ? error.code : 'no-passkey' })
    }
  }
  const done = typeof signed === 'object' && 'counts' in signed ? signed : undefined
  const failed = typeof signed === 'object' && 'code' in signed ? signed : undefined
  return (
    <details className="give-grant card narrow">
      <summary>{say('gr-give')}</summary>
      {!done && (
        <>
          <div className="field">
            <label htmlFor={why}>{say('gr-why')}</label>
            <select id={why} value={purpose} onChange={(e) => (setPurpose(e.target.value as Purpose | ''), setTo(''))}>
              <option value="">–</option>
              {PURPOSES.map((p) => (
                <option key={p} value={p}>
                  {pick(PURPOSE_WORDS[p], lang)}
                </option>
              ))}
            </select>
          </div>
          {offered?.purpose === purpose && offices.length === 0 && <p role="status">{say('gr-nobody')}</p>}
          {offices.length > 0 && (
            <>
              <div className="field">
                <label htmlFor={whom}>{say('gr-to')}</label>
                <select id={whom} className="grantee" value={to} onChange={(e) => setTo(e.target.value)}>
                  <option value="">–</option>
                  {offices.map((o) => (
                    <option key={o} value={o}>
                      {body(o)}
                    </option>
                  ))}
                </select>
              </div>
              <div className="field">
                <label htmlFor={day}>{say('gr-until')}</label>
                <input
                  id={day}
                  type="date"
                  value={until}
                  min={dayAfter(1)}
                  max={dayAfter(LONGEST)}
                  onChange={(e) => setUntil(e.target.value)}
                />
              </div>
            </>
          )}
        </>
      )}
      {to !== '' && (
        <div className="says">
          <p className="h3">{tell('sign-you-say')}</p>
          <p>{say('gr-says', { office: body(to), day: digits(until, lang) })}</p>
        </div>
      )}
      {to !== '' && !done && <Hold words={tell('sign-hold')} isOff={!isDay || signed === 'signing'} onHeld={() => void sign()} />}
      {signed === 'signing' && <p role="status">{tell('sign-signing')}</p>}
      <Refused failed={failed} />
      {done && <SignedNote signed={done} onSigned={setSigned} />}
    </details>
  )
}
