import { useEffect, useState } from 'react'
import type { Purpose } from '../../../core/entry/oversight-acts.ts'
import { GRANTS } from './grant-words.ts'
import { digits } from '../../words/khmer.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused, useBody } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { dayAfter, isAhead, UntilDay } from '../form/until-day.tsx'
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
          <Choose
            label={say('gr-why')}
            value={purpose}
            empty="–"
            options={PURPOSES.map((p) => [p, pick(PURPOSE_WORDS[p], lang)] as const)}
            onChoose={(p: Purpose | '') => (setPurpose(p), setTo(''))}
          />
          {offered?.purpose === purpose && offices.length === 0 && <p role="status">{say('gr-nobody')}</p>}
          {offices.length > 0 && (
            <>
              <Choose
                label={say('gr-to')}
                className="grantee"
                value={to}
                empty="–"
                options={offices.map((o) => [o, body(o)] as const)}
                onChoose={setTo}
              />
              <UntilDay label={say('gr-until')} value={until} most={LONGEST} onDay={setUntil} />
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
      {to !== '' && !done && (
        <Hold words={tell('sign-hold')} isOff={!isAhead(until, LONGEST) || signed === 'signing'} onHeld={() => void sign()} />
      )}
      {signed === 'signing' && <p role="status">{tell('sign-signing')}</p>}
      <Refused failed={failed} />
      {done && <SignedNote signed={done} onSigned={setSigned} />}
    </details>
  )
}
